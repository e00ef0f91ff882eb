import type { ReviewOutcome } from "@/lib/signals/outcome";
import type { Story } from "@/lib/signals/story";

const severities = { minor: 0.1, major: 0.5, critical: 1 };

/** The review part of a contract's outcome; null when nothing was delivered. */
export function countReview(story: Story): ReviewOutcome | null {
  const deliveries = [
    ...new Map(story("delivery.submitted").map((event) => [event.data.deliveryId, event])).values(),
  ];
  if (deliveries.length === 0) return null;
  const accepted = acceptances(story);
  const returned = new Set(story("changes.requested").map(({ data }) => data.milestoneId));
  // What nobody has answered yet says nothing about the work.
  const milestones = [...new Set(deliveries.map(({ data }) => data.milestoneId))].filter(
    (milestoneId) => accepted.has(milestoneId) || returned.has(milestoneId),
  );
  const defects = [
    ...new Map(story("defect.confirmed").map(({ data }) => [data.defectId, data.severity])).values(),
  ];
  const judged = milestones.flatMap((milestoneId) => {
    const logged = new Set(
      deliveries
        .filter(({ data }) => data.milestoneId === milestoneId)
        .flatMap(({ data }) => data.reviewLog.map((entry) => entry.criterionId)),
    );
    const met = accepted.get(milestoneId)?.criteria.filter(({ result }) => result === "met") ?? [];
    return met.map(({ criterionId }) => logged.has(criterionId));
  });
  const extra = deliveries.filter(({ data }) => data.attempt > 1 && !data.isAgreedRound);
  return {
    criteria: judged.length,
    criteriaChecked: judged.filter(Boolean).length,
    deliveries: milestones.length,
    firstPass: milestones.reduce((total, milestoneId) => {
      const acceptance = accepted.get(milestoneId);
      if (!acceptance || extra.some(({ data }) => data.milestoneId === milestoneId)) return total;
      // Silence is half a yes.
      return total + (acceptance.isSilent ? 0.5 : 1);
    }, 0),
    defectsBefore: deliveries
      .flatMap(({ data }) => data.reviewLog)
      .reduce((total, entry) => total + entry.rejected, 0),
    defectsAfter: defects.length,
    defectSeverity: defects.reduce((total, severity) => total + severities[severity], 0),
    revisionRounds: extra.length,
  };
}

interface Acceptance {
  criteria: { criterionId: string; result: "met" | "not-met" | "not-applicable" }[];
  isSilent: boolean;
}

function acceptances(story: Story): Map<string, Acceptance> {
  const byMilestone = new Map<string, Acceptance>();
  for (const { data } of story("milestone.auto-accepted"))
    byMilestone.set(data.milestoneId, { criteria: data.criteria, isSilent: true });
  for (const { data } of story("milestone.accepted"))
    byMilestone.set(data.milestoneId, { criteria: data.criteria, isSilent: false });
  return byMilestone;
}
