import { useTranslations } from "next-intl";
import type { TimeboxTerms } from "@/lib/contracts/offer-schemas";

/** Says a time in its unit: "12.5 hours". */
export function useTime(unit: TimeboxTerms["unit"]): (hundredths: number) => string {
  const t = useTranslations("statements");
  return (hundredths) => t("time", { unit, count: hundredths / 100 });
}
