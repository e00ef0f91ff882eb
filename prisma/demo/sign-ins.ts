/** The lines that npm start prints about the demo people. */
export function demoSignIns(appUrl: string): string[] {
  return [`Sign in with one click as client, freelancer or admin: ${appUrl}/sign-in`];
}
