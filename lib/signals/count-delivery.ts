import type { DeliveryOutcome } from "@/lib/signals/outcome";
import type { Story } from "@/lib/signals/story";

/** The delivery part of a contract's outcome; null while the contract is open. */
export function countDelivery(story: Story): DeliveryOutcome | null {
  const closed = story("contract.closed").at(-1)?.data;
  if (!closed) return null;
  return {
    ...countCheckpoints(story),
    daysLate: closed.isCompleted ? closed.daysLate : null,
    openItems: closed.isCompleted ? closed.openItems : null,
    disputed: disputeResult(story),
    completed: completion(story, closed.isCompleted),
  };
}

function countCheckpoints(story: Story) {
  const state = new Map<string, "kept" | "moved" | "missed">();
  for (const { data } of story("checkpoint.kept")) state.set(data.checkpointId, "kept");
  for (const { data, at } of story("checkpoint.moved")) {
    // A date the client moved is nobody's slip; one moved after it had passed was missed.
    if (data.by === "client") continue;
    const isInTime = at.getTime() <= Date.parse(data.from);
    if (state.get(data.checkpointId) !== "missed")
      state.set(data.checkpointId, isInTime ? "moved" : "missed");
  }
  for (const { data } of story("checkpoint.missed")) state.set(data.checkpointId, "missed");
  const count = (wanted: string) => [...state.values()].filter((value) => value === wanted).length;
  return { checkpoints: state.size, kept: count("kept"), movedWithNotice: count("moved") };
}

/** 0 none, won or withdrawn; 0.5 settled or shared; 1 lost; null while a dispute is undecided. */
function disputeResult(story: Story): number | null {
  const opened = [...new Set(story("dispute.opened").map(({ data }) => data.disputeId))];
  const results = opened.map((disputeId) => {
    const of = <Event extends { data: { disputeId: string } }>(events: readonly Event[]) =>
      events.filter(({ data }) => data.disputeId === disputeId).at(-1);
    if (of(story("dispute.withdrawn"))) return 0;
    if (of(story("dispute.settled"))) return 0.5;
    const decided = of(story("dispute.decided"));
    if (!decided) return null;
    const { freelancerShare } = decided.data;
    return freelancerShare >= 0.75 ? 0 : freelancerShare <= 0.25 ? 1 : 0.5;
  });
  const known = results.filter((result) => result !== null);
  if (known.length < results.length) return null;
  return Math.max(0, ...known);
}

function completion(story: Story, isCompleted: boolean): number | null {
  if (isCompleted) return 1;
  const how = story("contract.ended").at(-1)?.data.how;
  if (how === "client-left") return null;
  return how === "by-agreement" ? 0.5 : 0;
}
