import { z } from "zod";
import { isCountry } from "@/lib/profiles/countries";

/** Printed on documents: no control signs and nothing that turns the direction of the text around it. */
const printable = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u, "money.errors.signs");

const Address = z
  .string()
  .trim()
  .min(1)
  .max(400)
  .transform((text) => text.replace(/\r\n?/g, "\n"))
  .pipe(z.string().regex(/^([^\p{Cc}\u202a-\u202e\u2066-\u2069]|\n)*$/u, "money.errors.signs"))
  .refine((text) => text.split("\n").length <= 8, "money.errors.lines");

const Percent = z
  .string()
  .trim()
  .default("0")
  .transform((text) => text.normalize("NFKC").replace(",", ".").replace(/%$/, "").trim() || "0")
  .refine((text) => /^\d{1,2}(\.\d{1,2})?$/.test(text) && Number(text) <= 50, "money.errors.rate");

export const Owner = z
  .string()
  .regex(/^(platform|(person|organisation):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/);

export const SaveBillingDetails = z.object({
  owner: Owner,
  legalName: printable(120).min(1),
  address: Address,
  country: z.string().refine(isCountry, "money.errors.country"),
  taxId: printable(40).default(""),
  taxRate: Percent,
  purchaseOrder: printable(60).default(""),
});
export type SaveBillingDetails = z.infer<typeof SaveBillingDetails>;

export const RetryDocuments = z.object({ transferId: z.uuid() });
export type RetryDocuments = z.infer<typeof RetryDocuments>;
