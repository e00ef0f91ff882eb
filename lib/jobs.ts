import PgBoss from "pg-boss";
import { env } from "@/lib/env";
import { logFault } from "@/lib/log";

/** A kind of background work. `run` must be safe to repeat: a job that was cut off is run again. */
export interface JobKind {
  name: string;
  /** A cron line for work that comes round by itself. */
  schedule?: string;
  /**
   * Seconds between two looks, in every process: for work that is found in the database, is cheap to look for, and that
   * several processes may do at once.
   */
  every?: number;
  run(data: Record<string, unknown>): Promise<void>;
}

const kept = globalThis as typeof globalThis & {
  plumblineJobs?: Promise<PgBoss>;
  plumblineLooks?: NodeJS.Timeout[];
};

/** Starts the workers of this process. Queues live in Postgres, so any number of processes share them. */
export async function startJobs(kinds: JobKind[]): Promise<void> {
  const boss = await opened();
  for (const kind of kinds) {
    if (kind.every) kept.plumblineLooks = [...(kept.plumblineLooks ?? []), lookEvery(kind, kind.every)];
    await boss.createQueue(kind.name, {
      name: kind.name,
      retryLimit: 8,
      retryDelay: 15,
      retryBackoff: true,
      policy: "standard",
    });
    await boss.work(kind.name, { pollingIntervalSeconds: 2 }, async (jobs) => {
      for (const job of jobs) await kind.run((job.data ?? {}) as Record<string, unknown>);
    });
    if (kind.schedule) await boss.schedule(kind.name, kind.schedule);
  }
}

/** Asks for background work after a commit. `singletonKey` makes repeated asks one job while it waits. */
export async function enqueue(
  name: string,
  data: Record<string, unknown> = {},
  singletonKey?: string,
): Promise<void> {
  const boss = await opened();
  await boss.send(
    name,
    data,
    singletonKey ? { singletonKey, singletonSeconds: 5, singletonNextSlot: true } : {},
  );
}

/** Lets running jobs finish and stops. */
export async function stopJobs(): Promise<void> {
  for (const timer of kept.plumblineLooks ?? []) clearInterval(timer);
  kept.plumblineLooks = undefined;
  const running = kept.plumblineJobs;
  kept.plumblineJobs = undefined;
  if (running) await (await running).stop({ graceful: true, timeout: 5_000 });
}

/** Looks again and again; never while it is still at it. */
function lookEvery({ name, run }: JobKind, seconds: number): NodeJS.Timeout {
  let isBusy = false;
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    run({})
      .catch((error: unknown) => logFault(`jobs.${name}`, error))
      .finally(() => {
        isBusy = false;
      });
  }, seconds * 1_000);
  return timer.unref();
}

function opened(): Promise<PgBoss> {
  kept.plumblineJobs ??= open();
  return kept.plumblineJobs;
}

async function open(): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: env.DATABASE_URL, max: 3, schema: "jobs" });
  boss.on("error", (error) => logFault("jobs.fault", error));
  return boss.start();
}
