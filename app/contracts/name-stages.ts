import { getFormatter, getTranslations } from "next-intl/server";
import { workStages } from "@/lib/ai-policy";
import { Refusal } from "@/lib/errors";

/** Waits for a verb; where it refuses because of stages of the work, they go by their names in the reader's language. */
export async function namingStages<Result>(verb: Promise<Result>): Promise<Result> {
  try {
    return await verb;
  } catch (error) {
    if (!(error instanceof Refusal) || typeof error.params.stages !== "string") throw error;
    const [t, format] = await Promise.all([getTranslations("stages.stage"), getFormatter()]);
    const meant = error.params.stages.split(" ");
    const names = workStages.filter((stage) => meant.includes(stage)).map((stage) => t(stage));
    const params = { ...error.params, stages: format.list(names) };
    throw new Refusal(error.code, error.key, params, error.field);
  }
}
