import { componentKeys } from "@/lib/matching/policy";
import type { Components } from "@/lib/matching/question";

/**
 * Components and score in tenths of a point, rounded so that the parts shown still add up to the score shown: the
 * tenths that rounding down leaves over go to the parts with the largest remainders.
 */
export function shownPoints(components: Components, score: number): { parts: Components; score: number } {
  const tenths = Math.round(score * 10);
  const exact = componentKeys.map((key) => ({ key, value: Math.round(components[key] * 100) / 10 }));
  const parts = { ...components };
  for (const { key, value } of exact) parts[key] = Math.floor(value) / 10;
  let left = tenths - exact.reduce((total, { value }) => total + Math.floor(value), 0);
  const byRemainder = exact.toSorted((a, b) => (b.value % 1) - (a.value % 1));
  for (const { key } of byRemainder) {
    if (left <= 0) break;
    parts[key] = Math.round(parts[key] * 10 + 1) / 10;
    left--;
  }
  return { parts, score: tenths / 10 };
}
