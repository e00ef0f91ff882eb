import { z } from "zod";

/** Whoever issues or receives a document, as it is printed. */
export const PrintedParty = z.object({
  legalName: z.string(),
  address: z.string(),
  country: z.string(),
  taxId: z.string(),
});
export type PrintedParty = z.infer<typeof PrintedParty>;

export const PrintedLines = z.array(z.object({ text: z.string(), netMinor: z.int() }));
export type PrintedLines = z.infer<typeof PrintedLines>;
