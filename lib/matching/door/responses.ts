import { responseValue } from "@/lib/matching/formulas";
import type { RankingPolicy } from "@/lib/matching/policy";
import type { MatchFreelancer } from "@/lib/matching/snapshot";

/** Work that was taken up and never reported closed counts as running for so long. */
const runsAtMost = 180 * 86_400_000;
/** So many answers are needed before busy people are believed to say yes less often than others. */
const caution = 10;

/**
 * How likely people are to take an invitation up: from their own answers, and from how often people who have as much
 * work running as they take at the same time said yes, over what their own answers let expect. That share is measured
 * on everybody; until it is, being busy changes nothing.
 */
export class Responses {
  private readonly people = new Map<string, Answers>();
  private readonly busy = { expected: 0, accepted: 0 };
  /** What being busy leaves of the chance of a yes, 0-1. */
  private left = 1;

  constructor(private readonly policy: RankingPolicy) {}

  answered(id: string, accepted: boolean, capacity: number, now: number): void {
    const own = this.answersOf(id);
    const isBusy = this.isBusy(own, capacity, now);
    if (isBusy) {
      this.busy.expected += this.usual(own);
      if (accepted) this.busy.accepted++;
    }
    own.invited++;
    if (isBusy && !accepted) own.refusedBusy++;
    if (accepted) {
      own.accepted++;
      own.running.push(now);
    }
  }

  /** One contract less; the oldest, as nobody says which invitation it came from. */
  closed(id: string): void {
    this.people.get(id)?.running.shift();
  }

  /** Measures anew what being busy does. */
  refresh(): void {
    this.left = Math.min(1, (this.busy.accepted + caution) / (this.busy.expected + caution));
  }

  of(id: string, capacity: number, now: number): MatchFreelancer["response"] {
    const own = this.people.get(id);
    if (!own) return { invited: 0, accepted: 0 };
    const likely = this.usual(own) * (this.isBusy(own, capacity, now) ? this.left : 1);
    return { invited: own.invited, accepted: own.accepted, likely };
  }

  /** The chance of a yes from somebody with room: a no given while busy says little of that. */
  private usual({ invited, refusedBusy, accepted }: Answers): number {
    return responseValue(invited - refusedBusy * (1 - this.left), accepted, this.policy);
  }

  private isBusy({ running }: Answers, capacity: number, now: number): boolean {
    return running.filter((since) => now - since < runsAtMost).length >= capacity;
  }

  private answersOf(id: string): Answers {
    const known = this.people.get(id);
    if (known) return known;
    const none: Answers = { invited: 0, accepted: 0, refusedBusy: 0, running: [] };
    this.people.set(id, none);
    return none;
  }
}

interface Answers {
  invited: number;
  accepted: number;
  refusedBusy: number;
  /** When the work that runs was taken up. */
  running: number[];
}
