import fc from "fast-check";
import {
  type Actor,
  type ContractState,
  type DisputeState,
  isFinished,
  type MilestoneState,
} from "@/lib/contracts/states";

/** A contract as simple as it can be thought: days instead of times, one hold a milestone. */
export interface Model {
  day: number;
  contract: ContractState;
  milestones: ModelMilestone[];
}

export interface ModelMilestone {
  state: MilestoneState;
  hold: "none" | "held" | "released" | "refunded";
  acceptsOn: number | null;
  daysLeft: number;
  dispute: { state: DisputeState; by: Actor; before: MilestoneState; dueOn: number } | null;
}

export const newModel = (): Model => ({
  day: 0,
  contract: "agreed",
  milestones: [0, 1].map(() => ({
    state: "agreed",
    hold: "none",
    acceptsOn: null,
    daysLeft: 14,
    dispute: null,
  })),
});

export const stepKinds = [
  ...["fund", "start", "deliver", "accept", "changes", "dispute", "answer", "decide", "appeal"],
  ...["split", "withdraw", "pause", "resume", "end", "wait"],
] as const;

export interface Step {
  kind: (typeof stepKinds)[number];
  by: "client" | "freelancer";
  milestone: 0 | 1;
  days: number;
}

/** Steps that are likely to matter: the right side more often than the wrong one. */
export const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...stepKinds),
  by: fc.constantFrom("client" as const, "freelancer" as const),
  milestone: fc.constantFrom(0 as const, 0 as const, 1 as const),
  days: fc.constantFrom(1, 3, 6, 8, 15, 40),
});

export type Moved = (what: "milestone" | "dispute" | "contract", from: string, to: string, by: Actor) => void;

/** Plays a step; false when it has to be refused. Everything that moves is told. */
export function play(model: Model, step: Step, moved: Moved): boolean {
  const milestone = model.milestones[step.milestone];
  if (!milestone) return false;
  const { kind, by } = step;
  const isOver = model.contract === "closed" || model.contract === "ended";
  const isUnderWay = !isOver && model.contract !== "paused";
  const go = (to: MilestoneState, actor: Actor) => {
    moved("milestone", milestone.state, to, actor);
    milestone.state = to;
  };
  const { dispute } = milestone;
  const isRunning = dispute !== null && ["open", "review", "decided", "appealed"].includes(dispute.state);
  switch (kind) {
    case "fund":
      if (by !== "client" || !isUnderWay || milestone.state !== "agreed") return false;
      go("funding", "client");
      go("funded", "system");
      milestone.hold = "held";
      if (model.contract === "agreed") turn(model, "active", "system", moved);
      return true;
    case "start":
      if (by !== "freelancer" || !isUnderWay || milestone.state !== "funded") return false;
      go("started", by);
      return true;
    case "deliver":
      if (by !== "freelancer" || !isUnderWay || !["started", "changes"].includes(milestone.state))
        return false;
      go("delivered", by);
      milestone.acceptsOn = model.day + 14;
      return true;
    case "accept":
    case "changes":
      if (by !== "client" || milestone.state !== "delivered") return false;
      milestone.acceptsOn = null;
      go(kind === "accept" ? "accepted" : "changes", by);
      if (kind === "accept") finish(model, milestone, "released", by, moved);
      return true;
    case "dispute":
      if (!["started", "delivered", "changes"].includes(milestone.state)) return false;
      milestone.daysLeft = milestone.acceptsOn === null ? 0 : milestone.acceptsOn - model.day;
      milestone.dispute = { state: "open", by, before: milestone.state, dueOn: model.day + 5 };
      milestone.acceptsOn = null;
      go("disputed", by);
      return true;
    case "answer":
      if (dispute?.state !== "open" || dispute.by === by) return false;
      argue(dispute, "review", by, moved);
      return true;
    case "decide":
      if (dispute?.state === "review") {
        argue(dispute, "decided", "moderator", moved);
        dispute.dueOn = model.day + 7;
        return true;
      }
      if (dispute?.state !== "appealed") return false;
      argue(dispute, "final", "moderator", moved);
      go("settled", "moderator");
      finish(model, milestone, "released", "moderator", moved);
      return true;
    case "appeal":
      if (dispute?.state !== "decided" || model.day >= dispute.dueOn) return false;
      argue(dispute, "appealed", by, moved);
      return true;
    case "split":
      if (!isRunning) return false;
      argue(dispute, "settled", by, moved);
      go("settled", by);
      finish(model, milestone, "refunded", by, moved);
      return true;
    case "withdraw":
      if (!dispute || dispute.by !== by || !["open", "review"].includes(dispute.state)) return false;
      argue(dispute, "withdrawn", by, moved);
      go(dispute.before, "system");
      if (dispute.before === "delivered") milestone.acceptsOn = model.day + Math.max(2, milestone.daysLeft);
      return true;
    case "pause":
      if (model.contract !== "active") return false;
      turn(model, "paused", by, moved);
      return true;
    case "resume":
      if (model.contract !== "paused") return false;
      turn(model, "active", by, moved);
      return true;
    case "end":
      if (isOver || model.milestones.some(({ state }) => state === "disputed")) return false;
      for (const each of model.milestones.filter(({ state }) => !isFinished(state))) {
        moved("milestone", each.state, "cancelled", by);
        Object.assign(each, { state: "cancelled", acceptsOn: null });
        if (each.hold === "held") each.hold = "released";
      }
      turn(model, "ended", by, moved);
      return true;
    case "wait":
      model.day += step.days;
      for (const each of model.milestones) pass(model, each, moved);
      return true;
  }
}

/** What the clock does when days have passed. */
function pass(model: Model, milestone: ModelMilestone, moved: Moved): void {
  const { dispute } = milestone;
  if (milestone.acceptsOn !== null && milestone.acceptsOn <= model.day) {
    moved("milestone", milestone.state, "accepted", "system");
    Object.assign(milestone, { state: "accepted", acceptsOn: null });
    finish(model, milestone, "released", "system", moved);
  } else if (dispute?.state === "open" && dispute.dueOn <= model.day) {
    argue(dispute, "review", "system", moved);
  } else if (dispute?.state === "decided" && dispute.dueOn <= model.day) {
    argue(dispute, "final", "system", moved);
    moved("milestone", milestone.state, "settled", "system");
    milestone.state = "settled";
    finish(model, milestone, "released", "system", moved);
  }
}

function argue(dispute: NonNullable<ModelMilestone["dispute"]>, to: DisputeState, by: Actor, moved: Moved) {
  moved("dispute", dispute.state, to, by);
  dispute.state = to;
}

function turn(model: Model, to: ContractState, by: Actor, moved: Moved): void {
  moved("contract", model.contract, to, by);
  model.contract = to;
}

function finish(
  model: Model,
  milestone: ModelMilestone,
  hold: "released" | "refunded",
  by: Actor,
  moved: Moved,
): void {
  milestone.hold = hold;
  if (!model.milestones.every(({ state }) => isFinished(state))) return;
  const isCompleted = model.milestones.every(({ state }) => state !== "cancelled");
  turn(model, isCompleted ? "closed" : "ended", by, moved);
}
