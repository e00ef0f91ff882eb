import { z } from "zod";
import { OfferOversight } from "@/lib/contracts/oversight-schemas";
import { currencySchema } from "@/lib/money";
import { readPrice } from "@/lib/profiles/price-field";

/** The offer as its form sends it: the price as people type it. */
export const OfferOversightForm = OfferOversight.omit({ priceMinor: true, days: true })
  .extend({
    currency: currencySchema,
    price: z.string().default(""),
    days: z.coerce.number().int().min(1).max(365),
  })
  .transform(({ price, currency, ...rest }, context) => ({
    ...rest,
    priceMinor: readPrice(price, currency, "price", context),
  }));
