import { z } from "zod";
import { DisputeRuling } from "@/lib/contracts/dispute-schemas";
import { sharePercent } from "@/lib/contracts/fields";
import { prose } from "@/lib/profiles/text-fields";

/** What a ruling about paid work can rest on; their wording stands in the catalogue (contracts.disputeRules). */
export const disputeRules = [
  "criterion-as-written",
  "scope-as-frozen",
  "ai-policy-as-agreed",
  "not-delivered",
] as const;

/** A ruling with its statement of reasons: every part is asked for. */
export const DecideDispute = DisputeRuling.extend({
  rule: z.enum(disputeRules),
  facts: prose(4000).pipe(z.string().min(20)),
  evidence: prose(4000).pipe(z.string().min(5)),
});
export type DecideDispute = z.infer<typeof DecideDispute>;

/** The form as it is sent: the share in percent. */
export const DecideDisputeForm = DecideDispute.omit({ sharePoints: true })
  .extend({ sharePercent })
  .transform(({ sharePercent: sharePoints, ...rest }) => ({ ...rest, sharePoints }));
