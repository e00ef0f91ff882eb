import { jobKinds } from "@/app/jobs";
import { startJobs, stopJobs } from "@/lib/jobs";

/** Runs background work without serving pages: any number of these may stand beside the web process. */
await startJobs(jobKinds);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    void stopJobs().finally(() => process.exit(0));
  });
