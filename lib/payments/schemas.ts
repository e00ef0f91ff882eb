import { z } from "zod";

export const RemoveCard = z.object({ cardId: z.uuid() });
export type RemoveCard = z.infer<typeof RemoveCard>;

export const AddCard = z.object({});
export type AddCard = z.infer<typeof AddCard>;

export const StartOnboarding = z.object({
  /** ISO 3166 code of the country the freelancer is paid in; asked for once, when the account is made. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
});
export type StartOnboarding = z.infer<typeof StartOnboarding>;
