import type { AgreedAi } from "@/lib/ai-policy";
import { after, day, hour } from "@/lib/clock";
import { briefText } from "@/lib/listings/brief-text";
import { cutBrief } from "@/lib/listings/cut-brief";
import { languageOf } from "@/lib/listings/draft-data";
import { publishedData } from "@/lib/listings/published-data";
import { textHash } from "@/lib/listings/text-hash";
import { listingReading, type PackageFacts } from "@/lib/listings/work-packages";
import { skillSlugsIn } from "@/lib/skills/find-skills";
import { assessText } from "@/lib/tiering/assess-text";
import type { BriefBody } from "./content/briefs/brief-body.ts";
import { fill } from "./fill.ts";
import { priceIn } from "./price-in.ts";
import type { DemoClient, Making } from "./world.ts";

export interface PostedListing extends Required<AgreedAi> {
  id: string;
  title: string;
  description: string;
  family: string;
  client: DemoClient;
  currency: string;
  publishedAt: Date;
  packages: (PackageFacts & { id: string })[];
}

interface Posting {
  client: DemoClient;
  family: string;
  body: BriefBody;
  publishedAt: Date;
  /** Which choice of words: another turn of the same brief reads differently. */
  turn?: number;
  /** A draft that was never published; `unsplit` ones are only written. */
  stop?: "unsplit" | "draft";
}

/** Writes a brief, reads and cuts it with the product's own model, and publishes it. */
export function postListing(
  making: Making,
  { client, family, body, publishedAt, turn = 0, stop }: Posting,
): PostedListing {
  const { rows, tell, random, now } = making;
  const { company, goods } = client.company;
  const values = { ...client.company, Goods: goods.charAt(0).toUpperCase() + goods.slice(1), company };
  const words = making.random.root(`words of ${body.title}`);
  const title = fill(body.title, values, words, turn);
  const description = fill(body.body, values, words, turn);
  const createdAt = after(publishedAt, -random.whole(1, 30) * hour);
  const id = random.id(createdAt);
  const scale = Math.exp(random.normal(0, 0.12));
  const budgetMaxMinor = priceIn(body.budget[1] * scale, client.currency);
  const skills = [...new Set([...body.skills, ...skillSlugsIn(title)])].slice(0, 8);
  const cut = stop === "unsplit" ? [] : cutBrief({ title, description, family, skills, budgetMaxMinor });
  const packages = cut.map((part) => ({
    ...part,
    id: random.id(publishedAt),
    // Where the words name no skill, the client has said which of the brief's skills the part needs.
    skills: part.skills.length > 0 ? part.skills : skills.slice(0, 3),
  }));
  const { version, evidence, unknowns, constraints, subKind, unsure } = assessText(
    briefText({ title, description }),
  );
  const aiPolicy = body.aiPolicy ?? random.pick(["allowed", "disclosed", "disclosed"] as const);
  const aiLimits = body.aiLimits ?? {};
  const decisionDeadlineAt = after(now, random.whole(3, 20) * day);
  const isSplit = packages.length > 0;
  rows.Listing.push({
    id,
    clientId: client.id,
    organisationId: client.organisationId,
    state: stop ? "draft" : "published",
    title,
    description,
    tried: fill(body.tried ?? "", values, random),
    family,
    skills,
    language: languageOf({ title, description }),
    budgetMinMinor: priceIn(body.budget[0] * scale, client.currency),
    budgetMaxMinor,
    currency: client.currency,
    deadlineAt: after(now, (21 + body.days) * day),
    decisionDeadlineAt,
    aiPolicy,
    aiLimits,
    ...listingReading(packages),
    assessment: isSplit ? { evidence, unknowns, constraints, subKind, ...(unsure && { unsure }) } : null,
    modelVersion: isSplit ? version : "",
    splitOfHash: isSplit ? textHash({ title, description }) : "",
    revision: 1,
    publishedAt: stop ? null : publishedAt,
    createdAt,
    updatedAt: publishedAt,
  } as (typeof rows.Listing)[number]);
  packages.forEach((part, position) => {
    rows.WorkPackage.push(rowOf(part, id, position));
  });
  const actor = { subjectId: id, actorId: client.id };
  tell("listing.drafted", { ...actor, data: { source: "demo" }, at: createdAt });
  if (isSplit) {
    const parts = packages.map((part) => ({
      packageId: part.id,
      tier: part.tier,
      probability: part.modelProbability,
      family: part.family,
    }));
    tell("listing.split", { ...actor, data: { modelVersion: version, packages: parts }, at: createdAt });
  }
  if (!stop) {
    const published = {
      budgetMaxMinor,
      currency: client.currency,
      decisionDeadlineAt,
      modelVersion: version,
    };
    tell("listing.published", { ...actor, data: publishedData({ ...published, packages }), at: publishedAt });
  }
  return {
    id,
    title,
    description,
    family,
    client,
    currency: client.currency,
    publishedAt,
    aiPolicy,
    aiLimits,
    packages,
  };
}

function rowOf({ effort, ...part }: PackageFacts & { id: string }, listingId: string, position: number) {
  return {
    ...part,
    spans: part.spans.map(({ start, end }) => ({ start, end })),
    evidence: part.evidence.map((each) => ({ ...each })),
    unknowns: part.unknowns.map((each) => ({ ...each })),
    listingId,
    position,
    state: "open" as const,
    effortShare: effort.share,
    effortLow: effort.low,
    effortHigh: effort.high,
  };
}
