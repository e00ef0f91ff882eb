import { demoPeople } from "./demo-people.ts";

/** The lines that npm start prints about the demo people. */
export function demoSignIns(appUrl: string): string[] {
  const people = Object.entries(demoPeople).map(([role, { name }]) => `${name} (${role})`);
  return [`Sign in with one click at ${appUrl}/sign-in as ${people.join(", ")}.`];
}
