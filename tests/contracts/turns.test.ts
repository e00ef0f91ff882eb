import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, after as later } from "@/lib/clock";
import { milestoneStates } from "@/lib/contracts/states";
import { type TurnContract, turnsOf } from "@/lib/contracts/turns";

const now = new Date("2026-11-20T08:00:00Z");
const soon = later(now, 3 * day);

const quiet: TurnContract = {
  id: "c",
  kind: "milestones",
  state: "active",
  closedAt: null,
  milestones: [],
  changeOrders: [],
  endings: [],
  disputes: [],
  questions: [],
  checkpoints: [],
  reviews: [],
  allowances: [],
  isPaid: false,
};
const milestone = (
  id: string,
  state: (typeof milestoneStates)[number],
): TurnContract["milestones"][number] => ({
  id,
  state,
  dueAt: soon,
  deliveries: state === "delivered" ? [{ acceptsAt: soon }] : [],
  statement: null,
  defects: [],
});
const kinds = (contract: Partial<TurnContract>, side: "client" | "freelancer") =>
  turnsOf({ ...quiet, ...contract }, side, now).map(({ kind }) => kind);

describe("whose turn it is on a contract", () => {
  test.each([
    ["agreed", ["fund-milestone"], []],
    ["funding", ["finish-payment"], []],
    ["funded", [], ["begin-milestone"]],
    ["started", [], ["deliver"]],
    ["delivered", ["answer-delivery"], []],
    ["changes", [], ["deliver-again"]],
    ["disputed", [], []],
    ["accepted", [], []],
    ["settled", [], []],
    ["cancelled", [], []],
  ] as const)("with a milestone that is %s", (state, ofClient, ofFreelancer) => {
    const milestones = [milestone("m", state)];
    expect(kinds({ milestones }, "client")).toEqual(ofClient);
    expect(kinds({ milestones }, "freelancer")).toEqual(ofFreelancer);
    expect(kinds({ milestones, state: "paused" }, "client")).toEqual([]);
    expect(kinds({ milestones, state: "paused" }, "freelancer")).toEqual([]);
  });

  test("the next milestone is paid for when nothing is under way", () => {
    const next = milestone("b", "agreed");
    expect(kinds({ milestones: [milestone("a", "accepted"), next] }, "client")).toEqual(["fund-milestone"]);
    expect(kinds({ milestones: [milestone("a", "started"), next] }, "client")).toEqual([]);
  });

  test("a week that its client lets be funded by itself waits for nobody", () => {
    const week = { kind: "timebox", milestones: [milestone("b", "agreed")] } as const;
    expect(kinds({ ...week, allowances: [{ id: "a" }] }, "client")).toEqual([]);
    expect(kinds(week, "client")).toEqual(["fund-milestone"]);
  });

  test("what one side says waits for the other", () => {
    const said = { by: "client", createdAt: now } as const;
    const contract = {
      changeOrders: [said],
      endings: [said],
      questions: [{ owedBy: "freelancer", askedAt: now }],
      disputes: [{ id: "d", by: "client", state: "open", answerBy: soon, splits: [said] }],
    } as const;
    expect(kinds(contract, "client")).toEqual([]);
    expect(kinds(contract, "freelancer")).toEqual([
      "answer-dispute",
      "answer-split",
      "answer-ending",
      "answer-change",
      "answer-question",
    ]);
  });

  test("a checkpoint is asked for one day before", () => {
    const at = (dueAt: Date) => kinds({ checkpoints: [{ dueAt }] }, "freelancer");
    expect(at(later(now, 2 * day))).toEqual([]);
    expect(at(later(now, day))).toEqual(["keep-checkpoint"]);
    expect(kinds({ checkpoints: [{ dueAt: now }] }, "client")).toEqual([]);
  });

  test("a week of work by time goes back and forth as a statement", () => {
    const timed = (state: TurnContract["milestones"][number]["state"]) => ({
      kind: "timebox" as const,
      milestones: [{ ...milestone("m", state), statement: { approvesAt: soon } }],
    });
    const href = "/contracts/c/statements";
    const turns = (state: TurnContract["milestones"][number]["state"], side: "client" | "freelancer") =>
      turnsOf({ ...quiet, ...timed(state) }, side, now);
    expect(turns("delivered", "client")).toEqual([{ kind: "answer-statement", href, at: soon }]);
    expect(turns("changes", "freelancer")).toEqual([{ kind: "answer-entries", href, at: soon }]);
    expect(turns("funding", "client")).toEqual([{ kind: "finish-payment", href, at: null }]);
    expect(turns("started", "freelancer")).toEqual([]);
  });

  test("a finished contract waits for reviews and for what was found afterwards", () => {
    const closed = { state: "closed", closedAt: later(now, -day), isPaid: true } as const;
    expect(kinds(closed, "client")).toEqual(["write-review"]);
    expect(kinds({ ...closed, reviews: [{ by: "client" }] }, "client")).toEqual([]);
    expect(kinds({ ...closed, isPaid: false }, "client")).toEqual([]);
    expect(kinds({ ...closed, closedAt: later(now, -14 * day) }, "client")).toEqual([]);
    const defects = [
      { state: "reported", reportedAt: now },
      { state: "confirmed", reportedAt: now },
    ];
    const milestones = [{ ...milestone("m", "accepted"), defects }];
    expect(kinds({ ...closed, milestones, reviews: [{ by: "freelancer" }] }, "freelancer")).toEqual([
      "answer-defect",
      "fix-defect",
    ]);
    expect(kinds({ ...closed, milestones, reviews: [{ by: "client" }] }, "client")).toEqual([]);
  });

  test("no milestone waits for both sides at once", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...milestoneStates), { maxLength: 5 }), (states) => {
        const milestones = states.map((state, index) => milestone(String(index), state));
        const hrefs = (side: "client" | "freelancer") =>
          turnsOf({ ...quiet, milestones }, side, now).map(({ href }) => href);
        expect(hrefs("client").filter((href) => hrefs("freelancer").includes(href))).toEqual([]);
      }),
    );
  });
});
