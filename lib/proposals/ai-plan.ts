import type { AiPolicy } from "@/lib/ai-policy";

const tools =
  /\b(?:a\.?i\.?|artificial intelligence|gpt(?:-?\d[\w.]*)?|chat-?gpt|claude|gemini|copilot|cursor|midjourney|dall-?e|stable diffusion|llms?|language models?|generative|machine translation|deepl|automat(?:ed|ically) (?:draft|translat)\w*|agents?)\b|人工智能|大模型|语言模型|机器翻译|生成式|智能体/giu;
const denials =
  /\b(?:no|not|none|never|without|nothing|neither|nor|avoid|don['’]?t|won['’]?t|do not|will not|free of|by hand)\b[^.!?;。！？；\n]{0,40}$|(?:不使用|不用|不会|不借助|没有|无需|不靠|禁用|从不|不)[^。！？；\n]{0,12}$/iu;

/**
 * Whether a plan speaks of using AI although the listing forbids it. A hint to the writer before sending, never a
 * verdict: words that stand under a "no" or "without" in the same sentence do not count.
 */
export function conflictsWithAiPolicy(policy: AiPolicy, plan: string): boolean {
  if (policy !== "forbidden") return false;
  return [...plan.matchAll(tools)].some((match) => !denials.test(plan.slice(0, match.index)));
}
