import { parseRecordedEvent } from "@/lib/events/registry";
import { withClientBreadth } from "@/lib/signals/client-breadth";
import { outcomeOf } from "@/lib/signals/outcome-of";
import { estimatePriors, type SignalPriors } from "@/lib/signals/priors";
import { clustersOf } from "@/lib/signals/rings";
import { signalRowsOf } from "@/lib/signals/signal-rows";
import type { DemoRows } from "./rows.ts";

/** Computes the signals from the events just made, as the nightly job does from the stored ones. */
export function makeSignals(rows: DemoRows, now: Date): SignalPriors {
  const stories = new Map<string, ReturnType<typeof parseRecordedEvent>[]>();
  rows.Event.forEach((row, index) => {
    if (row.subjectType !== "contract") return;
    const subject = { type: row.subjectType, id: row.subjectId };
    const event = parseRecordedEvent({ ...row, subject, id: String(index + 1) });
    const story = stories.get(row.subjectId);
    if (story) story.push(event);
    else stories.set(row.subjectId, [event]);
  });
  const outcomes = withClientBreadth(
    [...stories.values()].map(outcomeOf).filter((outcome) => outcome !== null),
  );
  const integrity = { clusterOf: clustersOf(outcomes) };
  const priors = estimatePriors(outcomes, now.toISOString());
  const own = new Map<string, typeof outcomes>();
  for (const outcome of outcomes)
    own.set(outcome.freelancerId, [...(own.get(outcome.freelancerId) ?? []), outcome]);
  for (const [freelancerId, theirs] of own)
    rows.FreelancerSignal.push(...signalRowsOf(freelancerId, theirs, priors, now, integrity));
  return priors;
}
