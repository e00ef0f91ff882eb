import { type Currency, isCurrency } from "@/lib/money";

/** The currency of a contract as one that can be formatted. */
export const currencyOf = ({ currency }: { currency: string }): Currency =>
  isCurrency(currency) ? currency : "USD";
