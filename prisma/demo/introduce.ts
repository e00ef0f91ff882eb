import type { Family } from "@/lib/skills/families";
import type { Tier } from "@/lib/tiers";
import * as chinese from "./content/chinese-manners.ts";
import * as english from "./content/manners.ts";
import { crafts } from "./crafts.ts";
import { fill } from "./fill.ts";
import type { Random } from "./random.ts";

export interface Introduction {
  headline: string;
  about: string;
  workflow: string;
  humanTouch: string;
  parallelCapacity: string;
}

/** What a profile says about the person, in the language that they write in. */
export function introduce(
  random: Random,
  { family, main, isChinese }: { family: Family; main: Tier; isChinese: boolean },
): Introduction {
  const say = (text: string) => fill(text, {}, random);
  if (isChinese) {
    const [commodity, judgment] = chinese.chineseHeadlines[family];
    const about = [
      random.pick(chinese.chineseOpenings),
      random.some(chinese.chineseWays, 2).join(""),
      random.pick(chinese.chineseLimits),
    ];
    return {
      headline: say((main === "judgment" ? judgment : commodity) ?? ""),
      about: say(about.join("\n\n")),
      workflow: say(random.pick(chinese.chineseWorkflows)),
      humanTouch: say(random.pick(chinese.chineseTouches)),
      parallelCapacity: say(random.pick(chinese.chineseParallels)),
    };
  }
  const craft = crafts[family];
  const about = [
    random.pick(craft.openings),
    ...random.some(english.waysOfWorking, 2),
    random.pick(english.limits),
  ];
  return {
    headline: say(random.pick(craft.headlines[main])),
    about: say(about.join("\n\n")),
    workflow: say(random.pick(english.workflows)),
    humanTouch: say(random.pick(english.humanTouches)),
    parallelCapacity: say(random.pick(english.parallels)),
  };
}
