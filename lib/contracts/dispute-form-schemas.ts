import { z } from "zod";
import {
  AnswerDispute,
  EvidenceItems,
  evidenceKinds,
  OpenDispute,
  ProposeSplit,
} from "@/lib/contracts/dispute-schemas";
import { sharePercent } from "@/lib/contracts/fields";

/** Rows of a form: each thing that could be brought forward is one, and those without a reference are left out. */
const evidenceRows = z
  .array(
    z.object({
      kind: z.enum(evidenceKinds),
      ref: z.string().trim().max(2000).optional(),
      note: z.string().max(1000).optional(),
    }),
  )
  .max(2000)
  .default([])
  .superRefine((rows, context) => {
    for (const [index, { kind, ref }] of rows.entries())
      if (kind === "link" && ref && !/^https?:\/\/./i.test(ref))
        context.addIssue({ code: "custom", message: "errors.url", path: [index, "ref"] });
  })
  .transform(
    (rows): z.input<typeof EvidenceItems> =>
      rows.flatMap(({ kind, ref, note = "" }) => (ref ? [{ kind, ref, note }] : [])),
  )
  .pipe(EvidenceItems);

/** The forms as they are sent; what comes out is the input of the verb of the same name. */
export const OpenDisputeForm = OpenDispute.extend({ evidence: evidenceRows });
export const AnswerDisputeForm = AnswerDispute.extend({ evidence: evidenceRows });

export const ProposeSplitForm = ProposeSplit.omit({ sharePoints: true })
  .extend({ sharePercent })
  .transform(({ sharePercent: sharePoints, ...rest }) => ({ ...rest, sharePoints }));
