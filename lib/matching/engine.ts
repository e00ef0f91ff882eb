import { hour } from "@/lib/clock";
import { logFault } from "@/lib/log";
import { ChangeReader } from "@/lib/matching/changes";
import { Columns } from "@/lib/matching/columns";
import { Listener } from "@/lib/matching/listener";
import { loadEverybody, loadPeople } from "@/lib/matching/load-people";
import { rankingPolicy } from "@/lib/matching/policy";
import { readPriors } from "@/lib/signals/kept-priors";

/** Outbox lines are kept for longer than this; who has slept longer loads everybody anew. */
const longestNap = hour / 2;
const peopleAtOnce = 500;
const pollEvery = 1000;

/**
 * This process's columns over the database. `current` brings them up to date with all that is committed before it
 * answers; `follow` keeps them close behind by itself, so that there is never much to bring up.
 */
export class Engine {
  private columns: Columns | null = null;
  private reader = new ChangeReader();
  private running: Promise<Columns> | null = null;
  private next: Promise<Columns> | null = null;
  private listener: Listener | null = null;
  private timer: NodeJS.Timeout | null = null;

  /** The columns with everything that was committed before the call. */
  current(): Promise<Columns> {
    // A reading under way may have begun before the caller's commit: wait for the one after it, together with others.
    if (!this.running) return this.begin();
    this.next ??= this.running.then(
      () => this.begin(),
      () => this.begin(),
    );
    return this.next;
  }

  /** What is known now, without asking; null before the first load. */
  get known(): Columns | null {
    return this.columns;
  }

  /** Follows changes as they are announced, with a poll as a net under lost connections. */
  follow(): void {
    if (this.listener) return;
    this.listener = new Listener("match_change", () => this.refresh());
    this.timer = setInterval(() => this.refresh(), pollEvery);
    this.timer.unref();
    this.refresh();
  }

  async close(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    const { listener } = this;
    this.listener = null;
    await listener?.close();
    await this.running?.catch(() => undefined);
  }

  private refresh(): void {
    if (this.next) return;
    this.current().catch((error) => logFault("matching.refresh-failed", error));
  }

  private begin(): Promise<Columns> {
    this.next = null;
    const run = (async () =>
      this.columns && this.reader.age < longestNap ? this.catchUp(this.columns) : this.load())();
    this.running = run;
    const done = () => {
      if (this.running === run) this.running = null;
    };
    run.then(done, done);
    return run;
  }

  private async load(): Promise<Columns> {
    const reader = new ChangeReader();
    await reader.start();
    const columns = new Columns(rankingPolicy, await readPriors());
    const now = new Date();
    for await (const people of loadEverybody(now)) for (const person of people) columns.upsert(person);
    this.reader = reader;
    await this.take(columns);
    // Only now: whoever ranks meanwhile sees the old columns whole, never new ones in part.
    this.columns = columns;
    return columns;
  }

  private async catchUp(columns: Columns): Promise<Columns> {
    await this.take(columns);
    return columns;
  }

  private async take(columns: Columns): Promise<void> {
    await this.reader.read(async ({ people: changed, exposures, havePriorsChanged }) => {
      if (havePriorsChanged) columns.priors = await readPriors();
      for (const [id, exposure] of exposures) columns.setExposure(id, exposure);
      for (let from = 0; from < changed.length; from += peopleAtOnce) {
        const some = changed.slice(from, from + peopleAtOnce);
        const people = await loadPeople(some, new Date());
        // No waiting from here on: a ranking sees a person before or after, never in between.
        const found = new Set(people.map(({ id }) => id));
        for (const person of people) columns.upsert(person);
        for (const id of some) if (!found.has(id)) columns.remove(id);
      }
    });
  }
}

const kept = globalThis as typeof globalThis & { plumblineMatching?: Engine };

/** The engine of this process; loaded at first use. */
export function matchingEngine(): Engine {
  kept.plumblineMatching ??= new Engine();
  return kept.plumblineMatching;
}
