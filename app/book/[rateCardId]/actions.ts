"use server";

import { formAction } from "@/app/form-action";
import { bookRateCard } from "@/lib/contracts/book-rate-card";
import { BookRateCard } from "@/lib/contracts/schemas";

export const book = formAction(
  BookRateCard,
  bookRateCard,
  ({ contractId }) => `/contracts/${contractId}?new=yes`,
);
