import { describe, expect, it } from "vitest";
import { buildEvent, type EventOf, type EventType, type RecordedEvent } from "@/lib/events/registry";
import { outcomeOf } from "@/lib/signals/outcome-of";

const start = Date.parse("2026-09-01T09:00:00Z");
const at = (day: number) => new Date(start + day * 86_400_000);

/** Writes a contract's story: each line is a day, a type and its data. */
function story(...lines: [day: number, event: RecordedEvent][]): RecordedEvent[] {
  return lines.map(([day, event], index) => ({ ...event, id: String(index + 1), at: at(day) }));
}

function event<Type extends EventType>(type: Type, data: EventOf<Type>["data"]): RecordedEvent {
  const built = buildEvent(type, { subjectId: "k1", actorId: "ana", data });
  return { ...(built as RecordedEvent), id: "0", at: at(0) };
}

const usd = { currency: "USD" as const };
const agreed = event("contract.agreed", {
  kind: "milestones",
  clientId: "shop",
  freelancerId: "ana",
  organisationId: null,
  listingId: "l1",
  proposalId: "p1",
  rateCardId: null,
  packageIds: ["w1"],
  tier: "judgment",
  family: "data",
  skills: ["sql"],
  feeVersion: 1,
  amountMinor: 100_000,
  days: 10,
  ...usd,
});
const snapshot = event("scope.snapshot", {
  hash: "h",
  estimate: { amountMinor: 100_000, days: 10, ...usd },
  criteria: [
    { criterionId: "a", isMeasurable: true },
    { criterionId: "b", isMeasurable: false },
  ],
  unknownIds: ["u1", "u2"],
  questionsBeforeOffer: 2,
  aiPolicy: "disclosed",
  feeVersion: 1,
});
const change = (id: string, cause: "unknown-resolved" | "freelancer-missed", isCauseDisputed = false) =>
  event("change-order.agreed", {
    changeOrderId: id,
    cause,
    deltaMinor: 10_000,
    deltaDays: 1,
    unknownId: cause === "unknown-resolved" ? "u1" : null,
    isCauseDisputed,
    ...usd,
  });
const delivered = (attempt: number, criteria: string[]) =>
  event("delivery.submitted", {
    milestoneId: "m1",
    deliveryId: `d${attempt}`,
    attempt,
    isAgreedRound: false,
    reviewLog: criteria.map((criterionId) => ({
      criterionId,
      checkedById: "ana",
      method: "read",
      rejected: 1,
    })),
    aiUse: [{ stage: "drafting", mode: "assisted", contributions: ["curation"] }],
    isAgainstAiPolicy: false,
    measurements: [],
    handOver: { items: 3, openItems: 1 },
  });
const judged = {
  milestoneId: "m1",
  deliveryId: "d2",
  criteria: [
    { criterionId: "a", result: "met" as const },
    { criterionId: "b", result: "met" as const },
  ],
  releasedMinor: 110_000,
  ...usd,
};
const closed = (isCompleted = true) =>
  event("contract.closed", {
    finalMinor: 110_000,
    paidMinor: 110_000,
    actualDays: 12,
    daysLate: 1,
    openItems: 1,
    isCompleted,
    ...usd,
  });

describe("outcomeOf", () => {
  it("says nothing about a contract that is still open", () => {
    expect(outcomeOf(story([0, agreed], [0, snapshot]))).toBeNull();
    expect(outcomeOf([])).toBeNull();
  });

  it("folds a whole story, whatever the order in which it is read", () => {
    const events = story(
      [0, agreed],
      [0, snapshot],
      [2, event("checkpoint.kept", { checkpointId: "k", milestoneId: "m1", dueAt: at(2).toISOString() })],
      [
        3,
        event("checkpoint.moved", {
          checkpointId: "l",
          milestoneId: "m1",
          from: at(5).toISOString(),
          to: at(6).toISOString(),
          by: "freelancer",
        }),
      ],
      [
        3,
        event("checkpoint.moved", {
          checkpointId: "m",
          milestoneId: "m1",
          from: at(5).toISOString(),
          to: at(6).toISOString(),
          by: "client",
        }),
      ],
      [4, change("o1", "unknown-resolved")],
      [8, delivered(1, ["a"])],
      [
        9,
        event("changes.requested", {
          milestoneId: "m1",
          deliveryId: "d1",
          criteria: [{ criterionId: "b", result: "not-met" }],
        }),
      ],
      [11, delivered(2, ["a"])],
      [12, event("milestone.accepted", judged)],
      [12, closed()],
      [
        20,
        event("defect.confirmed", {
          defectId: "f",
          milestoneId: "m1",
          criterionId: "a",
          severity: "critical",
        }),
      ],
      [30, event("contract.rehired", { nextContractId: "k2" })],
    );
    const outcome = outcomeOf(events);
    expect(outcome).toEqual(outcomeOf([...events].reverse()));
    expect(outcome).toMatchObject({
      contractId: "k1",
      freelancerId: "ana",
      clientId: "shop",
      closedAt: at(12),
      isPaid: true,
      isNeutral: false,
      isRehired: true,
      scoping: {
        estimatedDays: 10,
        actualDays: 12,
        finalMinor: 110_000,
        changeOrders: [{ cause: "unknown-resolved", deltaMinor: 10_000, deltaDays: 1 }],
        criteria: 2,
        measurableCriteria: 1,
        unknownsNamed: 2,
        unknownsHit: 1,
        questionsBeforeOffer: 2,
      },
      review: {
        criteria: 2,
        criteriaChecked: 1,
        deliveries: 1,
        firstPass: 0,
        defectsBefore: 2,
        defectsAfter: 1,
        defectSeverity: 1,
        revisionRounds: 1,
      },
      delivery: {
        checkpoints: 2,
        kept: 1,
        movedWithNotice: 1,
        daysLate: 1,
        openItems: 1,
        disputed: 0,
        completed: 1,
      },
    });
  });

  it("counts silence as half a yes and a disputed cause for neither side", () => {
    const outcome = outcomeOf(
      story(
        [0, agreed],
        [0, snapshot],
        [3, change("o1", "freelancer-missed", true)],
        [8, delivered(1, ["a", "b"])],
        [22, event("milestone.auto-accepted", { ...judged, deliveryId: "d1" })],
        [22, closed()],
      ),
    );
    expect(outcome?.review?.firstPass).toBe(0.5);
    expect(outcome?.scoping?.changeOrders).toEqual([{ cause: null, deltaMinor: 10_000, deltaDays: 1 }]);
  });

  it.each([
    ["freelancer-left", 0],
    ["by-agreement", 0.5],
    ["client-left", null],
  ] as const)(
    "when it ended because of %s, completion is %s and the estimate is not judged",
    (how, completed) => {
      const outcome = outcomeOf(
        story([0, agreed], [0, snapshot], [5, event("contract.ended", { how })], [5, closed(false)]),
      );
      expect(outcome?.delivery?.completed).toBe(completed);
      expect(outcome?.delivery?.daysLate).toBeNull();
      expect(outcome?.scoping?.finalMinor).toBeNull();
      expect(outcome?.review).toBeNull();
    },
  );

  it("takes the last decision of a dispute, and waits while there is none", () => {
    const opened = event("dispute.opened", { disputeId: "x", by: "client", criterionIds: ["a"] });
    const decided = (instance: number, freelancerShare: number) =>
      event("dispute.decided", { disputeId: "x", caseId: "s", instance, criteria: [], freelancerShare });
    const result = (...lines: [number, RecordedEvent][]) =>
      outcomeOf(story([0, agreed], [5, opened], ...lines, [9, closed()]))?.delivery?.disputed;
    expect(result()).toBeNull();
    expect(result([6, decided(1, 0)])).toBe(1);
    expect(result([6, decided(1, 0)], [8, decided(2, 1)])).toBe(0);
    expect(result([6, event("dispute.settled", { disputeId: "x", freelancerShare: 0.5 })])).toBe(0.5);
    expect(result([6, event("dispute.withdrawn", { disputeId: "x" })])).toBe(0);
  });
});
