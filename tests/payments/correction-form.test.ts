import { expect, test } from "vitest";
import { CorrectionForm } from "@/lib/payments/correction-form";

const reason = "A refund was booked for the wrong contract.";
const owner = "0190b2f4-8c1e-7d3a-9f6b-2a4c5d6e7f80";
const line = (given: object = {}) => ({ owner, purpose: "balance", amount: "-12.50", ...given });
const other = { owner: "platform", purpose: "corrections", amount: "12.50" };

test("typed amounts become signed minor units of the currency; empty lines are left out", () => {
  const read = CorrectionForm.parse({ currency: "EUR", reason, entries: [line(), other, {}, {}] });
  expect(read.entries.map(({ amountMinor }) => amountMinor)).toEqual([-1_250, 1_250]);
  const yen = [line({ amount: "−1250" }), { ...other, amount: "+1250" }];
  expect(CorrectionForm.parse({ currency: "JPY", reason, entries: yen }).entries[0]?.amountMinor).toBe(
    -1_250,
  );
  const dinar = [line({ amount: "-0.125" }), { ...other, amount: "0.125" }];
  expect(CorrectionForm.parse({ currency: "KWD", reason, entries: dinar }).entries[0]?.amountMinor).toBe(
    -125,
  );
});

test.each([
  ["entries that do not add up", [line(), { ...other, amount: "12.49" }]],
  ["a single entry", [line()]],
  ["no entry", []],
  ["half a cent", [line({ amount: "-12.505" }), other]],
  ["nothing", [line({ amount: "0" }), other]],
  ["an owner that is none", [line({ owner: "somebody" }), other]],
  ["a line without an amount", [line({ amount: undefined }), other]],
  ["an unknown purpose", [line({ purpose: "gifts" }), other]],
])("refuses %s", (_, entries) => {
  expect(CorrectionForm.safeParse({ currency: "EUR", reason, entries }).success).toBe(false);
});

test("says at which line something is wrong", () => {
  const { error } = CorrectionForm.safeParse({
    currency: "EUR",
    reason,
    entries: [line(), { ...other, amount: "much" }],
  });
  expect(error?.issues[0]?.path).toEqual(["entries", 1, "amount"]);
});
