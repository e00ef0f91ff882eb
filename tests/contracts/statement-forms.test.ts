import fc from "fast-check";
import { expect, test } from "vitest";
import {
  AnswerForm,
  QuestionForm,
  SaveStatementForm,
  SendStatementForm,
} from "@/lib/contracts/statement-forms";
import { readTime, typedTime } from "@/lib/contracts/typed-time";

const milestoneId = "00000000-0000-4000-8000-000000000001";
const row = { day: "2026-11-02", time: "2:30", did: "Two pages.", decided: "" };
const form = (...entries: object[]) => ({ milestoneId, revision: "3", entries });

test("times are read as people write them, and nothing else is", () => {
  const read = ["2.5", "2,5", "2:30", "２", ".5", "0", "24", "24.01", "2h", "", "-1", "2:75"].map(readTime);
  expect(read).toEqual([250, 250, 250, 200, 50, 0, 2400, null, null, null, null, null]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2400 }), (hundredths) => {
      expect(readTime(typedTime(hundredths))).toBe(hundredths);
    }),
  );
});

test("half a form is kept without its empty lines; sending asks for what is missing where it is missing", () => {
  const empty = { day: "2026-11-03", time: " ", did: "", decided: "" };
  const half = { ...row, time: "about two" };
  expect(SaveStatementForm.parse(form(empty, half)).entries).toMatchObject([
    { hundredths: 0, did: "Two pages." },
  ]);
  const refused = SendStatementForm.safeParse(form(empty, half, { ...row, did: "" }));
  expect(refused.error?.issues.map(({ path }) => path.join("."))).toEqual([
    "entries.1.time",
    "entries.2.did",
  ]);
  expect(SendStatementForm.parse(form(row))).toMatchObject({ revision: 3, entries: [{ hundredths: 250 }] });
});

test("at least one question is asked, and every answer says something", () => {
  const statementId = milestoneId;
  const entryId = "00000000-0000-4000-8000-000000000002";
  expect(QuestionForm.safeParse({ statementId, questions: [{ entryId, question: " " }] }).success).toBe(
    false,
  );
  const asked = { entryId, question: "Which pages?" };
  expect(
    QuestionForm.parse({ statementId, questions: [{ entryId, question: "" }, asked] }).questions,
  ).toEqual([asked]);
  const answers = (time: string, answer = "Those.") =>
    AnswerForm.safeParse({ statementId, answers: [{ entryId, answer, time }] });
  expect(answers("1.5").data?.answers[0]?.hundredths).toBe(150);
  expect(answers("").data?.answers[0]?.hundredths).toBe(0);
  expect(answers("much").success).toBe(false);
  expect(answers("1", "").success).toBe(false);
});
