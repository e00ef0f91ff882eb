import { z } from "zod";
import { testCardKinds } from "@/lib/payments/sandbox/test-cards";

const sandboxId = z.string().regex(/^[a-z]+_sandbox_[0-9a-f]{24}$/);

export const PayPage = z.object({
  pageId: sandboxId,
  card: z.enum(testCardKinds),
  /** The answer on the bank's page, for a card that asks there. */
  check: z.enum(["confirm", "refuse"]).optional(),
  keep: z.literal("on").optional(),
});
export type PayPage = z.infer<typeof PayPage>;

export const LeavePage = z.object({ pageId: sandboxId });
export type LeavePage = z.infer<typeof LeavePage>;

export const LeaveCard = z.object({ pageId: sandboxId, card: z.enum(testCardKinds) });
export type LeaveCard = z.infer<typeof LeaveCard>;

export const FinishAccount = z.object({ accountId: sandboxId });
export type FinishAccount = z.infer<typeof FinishAccount>;
