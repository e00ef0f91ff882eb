import { getLocale } from "next-intl/server";
import { z } from "zod";
import { answerJson } from "@/app/briefs/answer-json";
import { sayReading } from "@/app/briefs/say-reading";
import { invalid } from "@/lib/errors";
import { spend } from "@/lib/limits";
import { readBrief } from "@/lib/listings/read-brief";

const Draft = z.object({ title: z.string().max(1_000), description: z.string().max(200_000) });

/** The model's reading of a text that is being written. Nothing is stored. */
export async function POST(request: Request) {
  return answerJson(request, async (viewer, body) => {
    await spend("assess", viewer.id);
    const draft = Draft.safeParse(body);
    if (!draft.success) throw invalid("errors.wrongKind");
    return sayReading(readBrief(draft.data), await getLocale());
  });
}
