import type { Family } from "@/lib/skills/families";
import { aiCraft } from "./content/craft/ai.ts";
import type { Craft } from "./content/craft/craft.ts";
import { dataCraft } from "./content/craft/data.ts";
import { designCraft } from "./content/craft/design.ts";
import { marketingCraft } from "./content/craft/marketing.ts";
import { mobileCraft } from "./content/craft/mobile.ts";
import { operationsCraft } from "./content/craft/operations.ts";
import { researchCraft } from "./content/craft/research.ts";
import { translationCraft } from "./content/craft/translation.ts";
import { videoCraft } from "./content/craft/video.ts";
import { webCraft } from "./content/craft/web.ts";
import { writingCraft } from "./content/craft/writing.ts";

/** What people of each field offer. */
export const crafts: Readonly<Record<Family, Craft>> = {
  writing: writingCraft,
  design: designCraft,
  data: dataCraft,
  web: webCraft,
  mobile: mobileCraft,
  ai: aiCraft,
  marketing: marketingCraft,
  video: videoCraft,
  translation: translationCraft,
  research: researchCraft,
  operations: operationsCraft,
};
