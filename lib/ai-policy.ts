import { z } from "zod";

/** How AI may be used in a piece of work as a whole. */
export const aiPolicies = ["allowed", "disclosed", "forbidden"] as const;
export type AiPolicy = (typeof aiPolicies)[number];

export const workStages = ["ideation", "drafting", "generation", "editing", "checking"] as const;
export type WorkStage = (typeof workStages)[number];

/** How a stage was made, from no AI to most. */
export const aiModes = ["human", "assisted", "generated"] as const;
export type AiMode = (typeof aiModes)[number];

/** The most that can be agreed for one stage; without a limit the policy holds. */
export const aiLevels = ["human", "assisted"] as const satisfies readonly AiMode[];
export type AiLevel = (typeof aiLevels)[number];

/** Limits stage by stage; a stage without an entry follows the policy. */
export const AiLimits = z.partialRecord(z.enum(workStages), z.enum(aiLevels));
export type AiLimits = z.infer<typeof AiLimits>;

/** What two sides agree on: the policy and, where they want less at a stage, its limits. */
export interface AgreedAi {
  aiPolicy: AiPolicy;
  aiLimits?: AiLimits;
}

/** The most that is allowed at a stage. */
export function limitAt(policy: AiPolicy, limits: AiLimits, stage: WorkStage): AiMode {
  return policy === "forbidden" ? "human" : (limits[stage] ?? "generated");
}

/** Whether the second goes beyond the first. */
export const isBeyond = (most: AiMode, mode: AiMode) => aiModes.indexOf(mode) > aiModes.indexOf(most);

export const hasLimits = (limits: AiLimits) => Object.keys(limits).length > 0;

/** Work without any AI leaves nothing to limit: limits beside it contradict it. */
export const contradicts = (policy: AiPolicy, limits: AiLimits) =>
  policy === "forbidden" && hasLimits(limits);

/** The field of a form that holds the limit of a stage. */
export const limitField = (stage: WorkStage) => `aiLimits.${stage}`;

/** The limits as a form sends them: a field for each stage, "" where none is wanted. Anything else is left out. */
export function typedLimits(fields: Readonly<Record<string, unknown>>): AiLimits {
  const entries = workStages.flatMap((stage) => {
    const level = aiLevels.find((each) => each === fields[stage]);
    return level ? [[stage, level] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** As it is frozen: limits only where there are some, so that a scope without them hashes as it always did. */
export function frozenAi(policy: AiPolicy, limits: AiLimits): AgreedAi {
  return policy !== "forbidden" && hasLimits(limits)
    ? { aiPolicy: policy, aiLimits: limits }
    : { aiPolicy: policy };
}
