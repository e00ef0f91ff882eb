/** Prints one line of progress: what is being done, or has been done and how long it took. */
export function say(text) {
  process.stdout.write(`  ${text}\n`);
}

/** Runs a step, saying what it is before and how long it took after. Quiet steps speak only when they fail. */
export async function step(title, work) {
  const startedAt = Date.now();
  say(`${title} …`);
  const result = await work();
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  say(`${title}: done in ${seconds} s`);
  return result;
}
