import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { DeliveryForm, SaveDeliveryForm, startingValues, submissionOf } from "@/lib/contracts/delivery-form";
import { ProposeChangeForm, ProposeEndingForm, SetCheckpointForm } from "@/lib/contracts/form-schemas";
import { missingHandOver } from "@/lib/contracts/hand-over";
import { newId } from "@/tests/support/contracts";

const now = new Date("2026-11-21T10:00:00Z");
const milestoneId = newId();
const sender = newId();

const formOf = (fields: Record<string, string | string[]>) => {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  return form;
};
const read = (fields: Record<string, string | string[]>) =>
  parseWithZod(formOf({ milestoneId, ...fields }), { schema: DeliveryForm });

test("rows that nobody filled in are left out, the sender checked what names nobody else", () => {
  const fileId = newId();
  const submission = read({
    note: "Start with the summary.",
    links: "https://files.example/a The list\n\nhttp://files.example/b",
    fileIds: [fileId],
    "ai.drafting.mode": "assisted",
    "ai.drafting.tool": "a language model",
    "ai.drafting.contributions": ["curation", "taste"],
    "ai.editing.tool": "typed without choosing how",
    "review[0].criterionId": "c:1",
    "review[0].method": "read",
    "review[0].rejected": "3",
    "review[1].criterionId": "c:2",
    "review[2].criterionId": "c:3",
    "review[2].method": "run",
    "review[2].checkedBy": "Ines Rocha",
    "review[2].checkedAt": "2026-11-19",
    "measurements[0].criterionId": "c:1",
    "measurements[0].threshold": "92",
    "measurements[0].result": "96.5",
    "measurements[1].criterionId": "c:3",
    "handOver.sources": "The sheet\nThe raw export",
    "handOver.openItems": "Two rows",
  });
  if (submission.status !== "success") throw new Error(JSON.stringify(submission.error));
  expect(submissionOf(submission.value, sender, now)).toEqual({
    milestoneId,
    sendAgainstPolicy: false,
    content: {
      note: "Start with the summary.",
      fileIds: [fileId],
      links: [
        { url: "https://files.example/a", label: "The list" },
        { url: "http://files.example/b", label: "" },
      ],
      aiUse: [
        {
          stage: "drafting",
          mode: "assisted",
          tool: "a language model",
          contributions: ["curation", "taste"],
          human: "",
        },
      ],
      reviewLog: [
        {
          criterionId: "c:1",
          checkedById: sender,
          checkedBy: "",
          method: "read",
          rejected: 3,
          rejectedWhy: "",
          checkedAt: "2026-11-21",
        },
        {
          criterionId: "c:3",
          checkedById: null,
          checkedBy: "Ines Rocha",
          method: "run",
          rejected: 0,
          rejectedWhy: "",
          checkedAt: "2026-11-19",
        },
      ],
      measurements: [{ criterionId: "c:1", threshold: 0.92, result: 0.965, caseSetHash: "", fileId: null }],
      handOver: [
        { kind: "sources", text: "The sheet" },
        { kind: "sources", text: "The raw export" },
        { kind: "open-item", text: "Two rows" },
      ],
    },
  });
});

test("an address that is none is refused where it was typed", () => {
  for (const links of ["javascript:alert(1)", "files.example/a", "ok https://files.example"]) {
    const submission = read({ links });
    expect(submission.status).toBe("error");
    expect(Object.keys(submission.reply().error ?? {})).toEqual(["links"]);
  }
});

test("a form half typed is kept as it is, by its names", () => {
  const submission = parseWithZod(
    formOf({
      milestoneId,
      revision: "4",
      links: "not an add",
      "ai.drafting.tool": "x",
      "review[1].rejected": "many",
    }),
    { schema: SaveDeliveryForm },
  );
  if (submission.status !== "success") throw new Error(JSON.stringify(submission.error));
  expect(submission.value).toMatchObject({
    milestoneId,
    revision: 4,
    content: { links: "not an add", ai: { drafting: { tool: "x" } } },
  });
});

test("the next form starts with how AI was used; only the same milestone brings its hand-over along", () => {
  const submission = read({ note: "n", "ai.checking.mode": "human", "handOver.sources": "One\nTwo" });
  if (submission.status !== "success") throw new Error("refused");
  const { content } = submissionOf(submission.value, sender, now);
  expect(startingValues(content, false)).toEqual({
    ai: { checking: { mode: "human", tool: "", contributions: [], human: "" } },
  });
  expect(startingValues(content, true)).toMatchObject({
    note: "n",
    handOver: { sources: "One\nTwo", openItems: "" },
  });
});

test.each([
  ["250", 25_000],
  ["+1,250.50", 125_050],
  ["-200", -20_000],
  ["−0.5", -50],
  ["", 0],
])("a change of price typed as %j is %d in minor units", (amount, deltaMinor) => {
  const fields = { milestoneId, what: "Ten more pages in the list.", cause: "client-added", currency: "EUR" };
  const submission = parseWithZod(formOf({ ...fields, amount, days: "-2", criteria: "A\n\nB" }), {
    schema: ProposeChangeForm,
  });
  if (submission.status !== "success") throw new Error(JSON.stringify(submission.error));
  expect(submission.value).toMatchObject({ deltaMinor, deltaDays: -2, criteria: ["A", "B"] });
});

test.each([
  ["−2", -2],
  [" -２ ", -2],
  ["3", 3],
  ["", 0],
])("a change of days typed as %j is %d", (days, deltaDays) => {
  const fields = { milestoneId, what: "Ten more pages in the list.", cause: "client-added", currency: "EUR" };
  const submission = parseWithZod(formOf({ ...fields, days }), { schema: ProposeChangeForm });
  expect(submission.status === "success" && submission.value.deltaDays).toBe(deltaDays);
});

test("an amount that cannot be read is refused under its field", () => {
  const fields = { milestoneId, what: "Ten more pages in the list.", cause: "client-added", currency: "JPY" };
  for (const amount of ["1.5", "--2", "many"]) {
    const submission = parseWithZod(formOf({ ...fields, amount }), { schema: ProposeChangeForm });
    expect(Object.keys(submission.reply().error ?? {})).toEqual(["amount"]);
  }
});

test("a day lasts until its end, a share in percent becomes points", () => {
  const checkpoint = parseWithZod(formOf({ contractId: newId(), title: "First rows", dueAt: "2026-12-05" }), {
    schema: SetCheckpointForm,
  });
  expect(checkpoint.status === "success" && checkpoint.value.dueAt.toISOString()).toBe(
    "2026-12-05T23:59:00.000Z",
  );
  const ending = parseWithZod(formOf({ contractId: newId(), reason: "We agreed.", percent: "33.25" }), {
    schema: ProposeEndingForm,
  });
  expect(ending.status === "success" && ending.value.sharePoints).toBe(3325);
});

test("what a kind of work usually hands over is missed by name", () => {
  expect(missingHandOver("web", [{ kind: "sources" }, { kind: "access" }])).toEqual([
    "licences",
    "instructions",
  ]);
  expect(missingHandOver("nothing-known", [{ kind: "sources" }, { kind: "licences" }])).toEqual([]);
});
