import { z } from "zod";
import { id, optionalText } from "@/lib/contracts/fields";
import { AnswerEntries, AnswerStatement, SaveStatement } from "@/lib/contracts/kind-schemas";
import { readTime } from "@/lib/contracts/typed-time";

const time = z.string().max(20).default("");
const text = optionalText(1000);
const row = z.object({ day: z.iso.date(), time, did: text, decided: text });
const week = z.object({
  milestoneId: SaveStatement.shape.milestoneId,
  revision: z.coerce.number().int().min(0),
  entries: z.array(row).max(60).default([]),
});

const isEmpty = ({ time, did, decided }: z.output<typeof row>) => `${time}${did}${decided}`.trim() === "";

/** The form of a week as it saves itself: what cannot be read as a time is left out until it can. */
export const SaveStatementForm = week.transform(
  ({ entries, ...rest }): SaveStatement => ({
    ...rest,
    entries: entries
      .filter((entry) => !isEmpty(entry))
      .map(({ time, ...entry }) => ({ ...entry, hundredths: readTime(time) ?? 0 })),
  }),
);

/** The form as it is sent: every line that says something needs its time. */
export const SendStatementForm = week.transform(
  ({ entries, ...rest }, context): SaveStatement => ({
    ...rest,
    entries: entries.flatMap(({ time, ...entry }, index) => {
      if (isEmpty({ time, ...entry })) return [];
      const hundredths = readTime(time);
      if (!hundredths)
        context.addIssue({
          code: "custom",
          path: ["entries", index, "time"],
          message: "statements.errors.time",
        });
      if (entry.did.length < 3)
        context.addIssue({
          code: "custom",
          path: ["entries", index, "did"],
          message: "statements.errors.did",
        });
      return [{ ...entry, hundredths: hundredths ?? 0 }];
    }),
  }),
);

/** Questions beside the entries; at least one is asked. */
export const QuestionForm = z
  .object({
    statementId: AnswerStatement.shape.statementId,
    questions: z
      .array(z.object({ entryId: id, question: text }))
      .max(60)
      .default([]),
  })
  .transform(({ questions, ...rest }, context): AnswerStatement => {
    const asked = questions.filter(({ question }) => question !== "");
    if (asked.length === 0) context.addIssue({ code: "custom", message: "statements.errors.noQuestion" });
    return { ...rest, questions: asked };
  });

/** An answer to each question; the time beside it may be less than before. */
export const AnswerForm = z
  .object({
    statementId: AnswerEntries.shape.statementId,
    answers: z
      .array(z.object({ entryId: id, answer: text, time }))
      .min(1)
      .max(60),
  })
  .transform(
    ({ answers, ...rest }, context): AnswerEntries => ({
      ...rest,
      answers: answers.map(({ time, ...answer }, index) => {
        const hundredths = time.trim() === "" ? 0 : readTime(time);
        if (hundredths === null)
          context.addIssue({
            code: "custom",
            path: ["answers", index, "time"],
            message: "statements.errors.time",
          });
        if (answer.answer === "")
          context.addIssue({
            code: "custom",
            path: ["answers", index, "answer"],
            message: "statements.errors.answer",
          });
        return { ...answer, hundredths: hundredths ?? 0 };
      }),
    }),
  );
