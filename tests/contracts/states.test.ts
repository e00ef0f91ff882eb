import { describe, expect, test } from "vitest";
import {
  type Actor,
  changeOrderMoves,
  changeOrderStates,
  checkpointMoves,
  checkpointStates,
  contractMoves,
  contractStates,
  defectMoves,
  defectStates,
  disputeMoves,
  disputeStates,
  endingMoves,
  endingStates,
  type Move,
  mayMove,
  milestoneMoves,
  milestoneStates,
  offerMoves,
  offerStates,
  statementMoves,
  statementStates,
} from "@/lib/contracts/states";

const actors: Actor[] = ["client", "freelancer", "moderator", "system"];

interface Table {
  name: string;
  states: readonly string[];
  moves: readonly Move<string>[];
  /** Where everything begins, and where nothing goes on. */
  first: string;
  ends: string[];
}

const tables: Table[] = [
  {
    name: "contract",
    states: contractStates,
    moves: contractMoves,
    first: "agreed",
    ends: ["closed", "ended"],
  },
  {
    name: "milestone",
    states: milestoneStates,
    moves: milestoneMoves,
    first: "agreed",
    ends: ["accepted", "settled", "cancelled"],
  },
  {
    name: "change order",
    states: changeOrderStates,
    moves: changeOrderMoves,
    first: "proposed",
    ends: ["agreed", "declined", "withdrawn"],
  },
  {
    name: "offer",
    states: offerStates,
    moves: offerMoves,
    first: "open",
    ends: ["agreed", "declined", "withdrawn", "expired"],
  },
  {
    name: "ending",
    states: endingStates,
    moves: endingMoves,
    first: "proposed",
    ends: ["agreed", "declined", "withdrawn"],
  },
  { name: "statement", states: statementStates, moves: statementMoves, first: "draft", ends: ["approved"] },
  {
    name: "defect",
    states: defectStates,
    moves: defectMoves,
    first: "reported",
    ends: ["rejected", "fixed"],
  },
  {
    name: "checkpoint",
    states: checkpointStates,
    moves: checkpointMoves,
    first: "set",
    ends: ["kept", "missed"],
  },
  {
    name: "dispute",
    states: disputeStates,
    moves: disputeMoves,
    first: "open",
    ends: ["final", "settled", "withdrawn"],
  },
];

describe.each(tables)("the table of $name", ({ states, moves, first, ends }) => {
  test("allows exactly the moves it lists, for exactly those actors", () => {
    for (const from of states)
      for (const to of states)
        for (const by of actors) {
          const listed = moves.filter((move) => move.from === from && move.to === to && move.by.includes(by));
          expect(mayMove(moves, from, to, by)).toBe(listed.length > 0);
          expect(listed.length, `${from} → ${to} by ${by} stands twice`).toBeLessThanOrEqual(1);
        }
  });

  test("reaches every state from the first, leaves every state but the ends, and leaves no end", () => {
    const reached = new Set([first]);
    for (let round = 0; round < states.length; round++)
      for (const { from, to } of moves) if (reached.has(from)) reached.add(to);
    expect([...reached].sort()).toEqual([...states].sort());
    for (const state of states)
      expect(
        moves.some(({ from }) => from === state),
        state,
      ).toBe(!ends.includes(state));
  });
});

test("nobody pays by silence alone but for delivered work, or on their standing word, and nobody decides a dispute but people", () => {
  const bySystem = (moves: readonly Move<string>[]) =>
    moves.filter(({ by }) => by.includes("system")).map(({ from, to }) => `${from} → ${to}`);
  expect(bySystem(milestoneMoves)).toEqual([
    "agreed → funding",
    "funding → funded",
    "funding → agreed",
    "delivered → accepted",
    "disputed → started",
    "disputed → delivered",
    "disputed → changes",
    "disputed → settled",
  ]);
  expect(bySystem(disputeMoves)).toEqual(["open → review", "decided → final"]);
  expect(bySystem(changeOrderMoves)).toEqual([]);
});
