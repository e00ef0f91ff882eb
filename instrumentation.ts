/** Next calls this once per server process, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { stampPeerAddress } = await import("@/lib/peer-address");
  stampPeerAddress();
  const { matchingEngine } = await import("@/lib/matching/engine");
  matchingEngine().follow();
  const { keepModelCard } = await import("@/lib/listings/keep-model-card");
  await keepModelCard();
  const { env } = await import("@/lib/env");
  if (env.JOBS === "off") return;
  const { startJobs } = await import("@/lib/jobs");
  const { jobKinds } = await import("@/app/jobs");
  await startJobs(jobKinds);
}
