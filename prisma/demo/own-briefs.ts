import { briefs } from "./briefs.ts";
import type { BriefBody } from "./content/briefs/brief-body.ts";

function briefOf(family: keyof typeof briefs, start: string): { family: string; body: BriefBody } {
  const body = briefs[family].find(({ title }) => title.startsWith(start));
  if (!body) throw new RangeError(`no brief of ${family} begins with "${start}"`);
  return { family, body };
}

/** The briefs of the demo client, which nobody else posts. */
export const ownBriefs = {
  brand: briefOf("design", "A brand for {company}"),
  articles: briefOf("writing", "Move forty help articles"),
  flow: briefOf("design", "Redesign the booking flow"),
  lists: briefOf("data", "Clean and merge"),
  launch: briefOf("marketing", "Launch plan"),
  order: briefOf("operations", "Somebody to sort out"),
};

export const ownBodies: ReadonlySet<BriefBody> = new Set(Object.values(ownBriefs).map(({ body }) => body));
