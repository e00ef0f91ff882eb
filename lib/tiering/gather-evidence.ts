import type { Tier } from "@/lib/tiers";
import type { Contribution } from "./score-features";

export type Evidence = { start: number; end: number; text: string; direction: Tier; weight: number };

const mostShown = 40;
const leastShown = 0.08;

type Place = { start: number; end: number; logOdds: number };

/**
 * The places in the original text that moved the decision, strongest first, without overlaps. A feature's contribution is shared
 * among its places; where features overlap their contributions are added, so the signed weights add up to the model's own sum, traces too faint to show included.
 */
export function gatherEvidence(original: string, contributions: Contribution[]): Evidence[] {
  const places = contributions
    .flatMap(({ logOdds, spans }) => spans.map((span) => ({ ...span, logOdds: logOdds / spans.length })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Place[] = [];
  for (const place of places) {
    const last = joined[joined.length - 1];
    const adjacent = last && /^[ /-]?$/.test(original.slice(last.end, place.start));
    if (last && (place.start < last.end || (adjacent && last.logOdds * place.logOdds > 0))) {
      last.end = Math.max(last.end, place.end);
      last.logOdds += place.logOdds;
    } else {
      joined.push({ ...place });
    }
  }
  const shown = joined
    .filter((place) => Math.abs(place.logOdds) >= leastShown)
    .sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds) || a.start - b.start)
    .slice(0, mostShown);
  return shown.map(({ start, end, logOdds }) => ({
    start,
    end,
    text: original.slice(start, end),
    direction: logOdds > 0 ? "judgment" : "commodity",
    weight: Math.abs(logOdds) * foldIn(joined, shown, logOdds > 0),
  }));
}

/** What is too faint to show is shared out among what is shown on its side, so that nothing is lost from the sum. */
function foldIn(all: Place[], shown: Place[], positive: boolean): number {
  const sum = (places: Place[]) =>
    places.reduce((total, { logOdds }) => total + (logOdds > 0 === positive ? logOdds : 0), 0);
  return sum(all) / sum(shown);
}
