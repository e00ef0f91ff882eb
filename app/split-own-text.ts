"use server";

import { getTranslations } from "next-intl/server";
import { messageOfRefusal } from "@/app/say-error";
import type { OwnSplitState } from "@/components/home/own-split";
import { clientAddress } from "@/lib/client-address";
import { Refusal } from "@/lib/errors";
import { spend } from "@/lib/limits";
import { longestDescription } from "@/lib/listings/limits";
import { previewSplit } from "@/lib/listings/preview-split";
import type { Sentence } from "@/lib/tiering/explain";

/** Splits whatever a visitor wrote and forgets it. */
export async function splitOwnText(_previous: OwnSplitState, data: FormData): Promise<OwnSplitState> {
  const sent = data.get("text");
  const text = (typeof sent === "string" ? sent : "").replace(/\r\n?/g, "\n").replaceAll("\0", "").trim();
  const t = await getTranslations();
  if (text === "") return { text: "", error: t("home.own.empty") };
  const over = text.length - longestDescription;
  if (over > 0) return { text, error: t("home.own.tooLong", { over }) };
  try {
    await spend("assess", await clientAddress());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { text, error: messageOfRefusal(error, t) };
  }
  const say = ({ key, params }: Sentence) => t(`tiering.${key}`, params);
  const preview = previewSplit(text);
  if (preview.unsure) return { text, unsure: say(preview.unsure) };
  return {
    text,
    split: {
      text,
      evidence: preview.evidence.map(({ start, end, direction }) => ({ start, end, direction })),
      packages: preview.packages.map((part) => ({ ...part, why: say(part.why), open: part.open.map(say) })),
    },
  };
}
