import { expect, test } from "vitest";
import { splitBrief } from "@/lib/tiering/split-brief";
import { tierOfListing } from "@/lib/tiering/tier-of-listing";
import { demoBriefs } from "./demo-briefs";

/** The share of briefs, those called borderline by hand left out, whose listing gets the tier it was labelled with. */
function shareRight(briefs: typeof demoBriefs): number {
  const decided = briefs.filter(({ score }) => score !== 2);
  const right = decided.filter(
    ({ text, score }) => tierOfListing(splitBrief(text)).tier === (score > 2 ? "judgment" : "commodity"),
  );
  return right.length / decided.length;
}

test("briefs of our own, labelled before any model read them, mostly land where the rubric puts them", () => {
  expect(shareRight([...demoBriefs])).toBeGreaterThan(0.8);
  // Those that nobody looked at while the model was made.
  expect(shareRight(demoBriefs.filter(({ held }) => held))).toBeGreaterThan(0.78);
});
