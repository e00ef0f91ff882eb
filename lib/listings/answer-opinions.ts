import { z } from "zod";
import { type AssistEndpoint, AssistError, askAssist, assistEndpoint } from "@/lib/assist";
import { db } from "@/lib/db";
import { log } from "@/lib/log";
import { tiers } from "@/lib/tiers";

const Opinion = z.strictObject({
  tier: z.enum(tiers),
  reason: z.string().trim().min(10).max(600),
  quotes: z.array(z.string().trim().min(1).max(300)).max(3).default([]),
});

const task = (
  language: string,
) => `You give a second opinion on freelance work. Decide which tier the work in \`data.package\` is.
If the result has to be good, who decides what good is, and when?
"commodity": it is settled before the work starts, by a specification, an example, a list or a rule, however much skill the work takes.
"judgment": it has to be decided by doing the work: what to make, whether it is right, how parts fit, who answers for it.
Price, category, experience and polish do not matter.
Answer with {"tier": "commodity" or "judgment", "reason": one or two plain sentences in ${language === "zh" ? "simplified Chinese" : "English"}, "quotes": up to three exact phrases from the package}.`;

/** How long an asked question may wait before it is given up: an answer that comes a day later helps nobody. */
const patience = 15 * 60 * 1000;

/** Asks the language model what waits to be asked. Each question is sent once by one process; safe to repeat. */
export async function answerOpinions(
  endpoint: AssistEndpoint | null = assistEndpoint(),
  now = new Date(),
): Promise<void> {
  const late = new Date(now.getTime() - patience);
  await db.tierOpinion.updateMany({
    where: { state: "waiting", askedAt: { lt: late } },
    data: { state: "failed", fault: "timeout", answeredAt: now },
  });
  if (!endpoint) return;
  const waiting = await db.tierOpinion.findMany({
    where: { state: "waiting", answeredAt: null },
    select: { id: true, words: true, language: true },
    orderBy: { askedAt: "asc" },
    take: 20,
  });
  for (const opinion of waiting) await answerOne(endpoint, opinion);
}

async function answerOne(
  endpoint: AssistEndpoint,
  { id, words, language }: { id: string; words: string; language: string },
): Promise<void> {
  // Claimed by its time of asking, so that two processes do not both pay for one question.
  const { count } = await db.tierOpinion.updateMany({
    where: { id, state: "waiting", answeredAt: null },
    data: { answeredAt: new Date() },
  });
  if (count === 0) return;
  const data = await ask(endpoint, words, language);
  await db.tierOpinion.updateMany({
    where: { id, state: "waiting" },
    data: { ...data, answeredAt: new Date() },
  });
}

async function ask(endpoint: AssistEndpoint, words: string, language: string) {
  try {
    const { answer, model } = await askAssist(endpoint, {
      task: task(language),
      data: { package: words },
      answer: Opinion,
    });
    const { tier, reason, quotes } = answer;
    // What does not stand in the text is no quotation.
    const found = quotes.filter((quote) => words.includes(quote));
    return { state: "answered" as const, tier, reason, quotes: found, model };
  } catch (error) {
    if (!(error instanceof AssistError)) throw error;
    log("warn", "assist.failed", { fault: error.fault, status: error.status, model: endpoint.model });
    return { state: "failed" as const, fault: error.fault, model: endpoint.model };
  }
}
