import { after, day } from "@/lib/clock";
import { reviewsUntil } from "@/lib/contracts/review-time";
import {
  type ContractKind,
  type ContractParty,
  type ContractState,
  isOpen,
  type MilestoneState,
} from "@/lib/contracts/states";

/** Something on a contract that waits for one side. `at`: by when, or since when. */
export interface Turn {
  kind:
    | "answer-delivery"
    | "answer-dispute"
    | "finish-payment"
    | "fund-milestone"
    | "begin-milestone"
    | "deliver"
    | "deliver-again"
    | "answer-statement"
    | "answer-entries"
    | "answer-change"
    | "answer-ending"
    | "answer-split"
    | "answer-defect"
    | "fix-defect"
    | "answer-question"
    | "keep-checkpoint"
    | "write-review";
  href: string;
  at: Date | null;
}

/** What is read of a contract to say whose turn it is. */
export interface TurnContract {
  id: string;
  kind: ContractKind;
  state: ContractState;
  closedAt: Date | null;
  milestones: readonly {
    id: string;
    state: MilestoneState;
    dueAt: Date | null;
    deliveries: readonly { acceptsAt: Date | null }[];
    /** Of a week of work by time. */
    statement: { approvesAt: Date | null } | null;
    /** Those that were reported or confirmed, and are not mended yet. */
    defects: readonly { state: string; reportedAt: Date }[];
  }[];
  changeOrders: readonly { by: ContractParty; createdAt: Date }[];
  endings: readonly { by: ContractParty; createdAt: Date }[];
  disputes: readonly {
    id: string;
    by: ContractParty;
    state: string;
    answerBy: Date;
    splits: readonly { by: ContractParty; createdAt: Date }[];
  }[];
  questions: readonly { owedBy: ContractParty; askedAt: Date }[];
  checkpoints: readonly { dueAt: Date }[];
  reviews: readonly { by: ContractParty }[];
  /** Those that stand: its coming weeks are funded by themselves. */
  allowances: readonly { id: string }[];
  /** Whether anything was paid on it. */
  isPaid: boolean;
}

const askAhead = day;
const busy: readonly MilestoneState[] = ["funding", "funded", "started", "delivered", "changes", "disputed"];

/** What waits for this side of a contract, in the order in which a person would do it. */
export function turnsOf(contract: TurnContract, side: ContractParty, now: Date): Turn[] {
  const { state, closedAt } = contract;
  const ofDefects = side === "freelancer" ? defectTurns(contract) : [];
  if (isOpen(state)) {
    // While a contract is paused only what is said about it goes on.
    const ofWork = state === "paused" ? [] : workTurns(contract, side, now);
    return [...disputeTurns(contract, side), ...ofWork, ...wordTurns(contract, side), ...ofDefects];
  }
  const until = closedAt && reviewsUntil(closedAt);
  const isOwed = until && until > now && contract.isPaid && contract.reviews.every(({ by }) => by !== side);
  return isOwed
    ? [...ofDefects, { kind: "write-review", href: `${base(contract)}/review`, at: until }]
    : ofDefects;
}

const base = ({ id }: TurnContract) => `/contracts/${id}`;

function disputeTurns(contract: TurnContract, side: ContractParty): Turn[] {
  return contract.disputes.flatMap(({ id, by, state, answerBy, splits }) => {
    const href = `${base(contract)}/disputes/${id}`;
    const offered = splits.find((split) => split.by !== side);
    return [
      ...(state === "open" && by !== side ? [{ kind: "answer-dispute" as const, href, at: answerBy }] : []),
      ...(offered ? [{ kind: "answer-split" as const, href, at: offered.createdAt }] : []),
    ];
  });
}

function workTurns(contract: TurnContract, side: ContractParty, now: Date): Turn[] {
  const { milestones, kind, checkpoints } = contract;
  const turns = milestones.flatMap((milestone) => {
    const isWeek = kind === "timebox";
    const href = isWeek ? `${base(contract)}/statements` : `${base(contract)}/milestones/${milestone.id}`;
    const turn =
      moneyTurn(milestone, side) ?? (isWeek ? weekTurn(milestone, side) : deliveryTurn(milestone, side));
    return turn ? [{ ...turn, href }] : [];
  });
  const next = milestones.find(({ state }) => state === "agreed");
  const isByHand = contract.allowances.length === 0;
  if (side === "client" && next && isByHand && !milestones.some(({ state }) => busy.includes(state)))
    turns.push({ kind: "fund-milestone", href: `${base(contract)}/milestones/${next.id}`, at: null });
  if (side === "freelancer")
    for (const { dueAt } of checkpoints)
      if (dueAt <= after(now, askAhead))
        turns.push({ kind: "keep-checkpoint", href: base(contract), at: dueAt });
  return turns;
}

type Milestone = TurnContract["milestones"][number];
type Waiting = Omit<Turn, "href"> | null;

function moneyTurn({ state }: Milestone, side: ContractParty): Waiting {
  if (side === "client") return state === "funding" ? { kind: "finish-payment", at: null } : null;
  return state === "funded" ? { kind: "begin-milestone", at: null } : null;
}

function deliveryTurn({ state, dueAt, deliveries }: Milestone, side: ContractParty): Waiting {
  if (side === "client")
    return state === "delivered" ? { kind: "answer-delivery", at: deliveries[0]?.acceptsAt ?? null } : null;
  if (state === "started") return { kind: "deliver", at: dueAt };
  return state === "changes" ? { kind: "deliver-again", at: dueAt } : null;
}

/** A week is worked without anybody's asking; its statement goes back and forth. */
function weekTurn({ state, statement }: Milestone, side: ContractParty): Waiting {
  const at = statement?.approvesAt ?? null;
  if (side === "client") return state === "delivered" ? { kind: "answer-statement", at } : null;
  return state === "changes" ? { kind: "answer-entries", at } : null;
}

function wordTurns(contract: TurnContract, side: ContractParty): Turn[] {
  const { changeOrders, endings, questions } = contract;
  const ofOther = <T extends { by: ContractParty }>(rows: readonly T[]) =>
    rows.filter(({ by }) => by !== side);
  return [
    ...ofOther(endings).map(({ createdAt }) => ({
      kind: "answer-ending" as const,
      href: `${base(contract)}/ending`,
      at: createdAt,
    })),
    ...ofOther(changeOrders).map(({ createdAt }) => ({
      kind: "answer-change" as const,
      href: `${base(contract)}/changes`,
      at: createdAt,
    })),
    ...questions
      .filter(({ owedBy }) => owedBy === side)
      .map(({ askedAt }) => ({
        kind: "answer-question" as const,
        href: `${base(contract)}/talk`,
        at: askedAt,
      })),
  ];
}

function defectTurns(contract: TurnContract): Turn[] {
  return contract.milestones.flatMap(({ id, defects }) =>
    defects.map(({ state, reportedAt }) => ({
      kind: state === "reported" ? ("answer-defect" as const) : ("fix-defect" as const),
      href: `${base(contract)}/milestones/${id}`,
      at: reportedAt,
    })),
  );
}
