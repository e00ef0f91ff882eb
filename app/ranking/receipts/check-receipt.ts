"use server";

import { getTranslations } from "next-intl/server";
import { messageOfRefusal } from "@/app/say-error";
import type { ReceiptCheckState } from "@/components/matching/receipt-check";
import { clientAddress } from "@/lib/client-address";
import { Refusal } from "@/lib/errors";
import { spend } from "@/lib/limits";
import { recomputeReceipt } from "@/lib/matching/recompute-receipt";

const longest = 500_000;

/** Computes a pasted or chosen receipt again, and forgets it. */
export async function checkReceipt(_previous: ReceiptCheckState, data: FormData): Promise<ReceiptCheckState> {
  const t = await getTranslations();
  const [typed, file] = [data.get("text"), data.get("file")];
  const text = typeof typed === "string" ? typed.trim() : "";
  if (text === "" && (!(file instanceof File) || file.size === 0))
    return { text, error: t("ranking.receipts.empty") };
  if (text.length > longest || (file instanceof File && file.size > longest))
    return { text: "", error: t("ranking.receipts.tooLong") };
  try {
    await spend("assess", await clientAddress());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { text, error: messageOfRefusal(error, t) };
  }
  const given = text === "" && file instanceof File ? await file.text() : text;
  return { text, verdict: recomputeReceipt(given) };
}
