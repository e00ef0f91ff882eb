import type { Family } from "@/lib/skills/families";
import { aiBriefs } from "./content/briefs/ai.ts";
import type { BriefBody } from "./content/briefs/brief-body.ts";
import { dataBriefs } from "./content/briefs/data.ts";
import { designBriefs } from "./content/briefs/design.ts";
import { marketingBriefs } from "./content/briefs/marketing.ts";
import { mobileBriefs } from "./content/briefs/mobile.ts";
import { operationsBriefs } from "./content/briefs/operations.ts";
import { researchBriefs } from "./content/briefs/research.ts";
import { translationBriefs } from "./content/briefs/translation.ts";
import { videoBriefs } from "./content/briefs/video.ts";
import { webBriefs } from "./content/briefs/web.ts";
import { writingBriefs } from "./content/briefs/writing.ts";

/** The briefs that English-writing clients of the demo world post, by field. */
export const briefs: Readonly<Record<Family, readonly BriefBody[]>> = {
  writing: writingBriefs,
  design: designBriefs,
  data: dataBriefs,
  web: webBriefs,
  mobile: mobileBriefs,
  ai: aiBriefs,
  marketing: marketingBriefs,
  video: videoBriefs,
  translation: translationBriefs,
  research: researchBriefs,
  operations: operationsBriefs,
};
