import type { Tier } from "@/lib/tiers";
import type { Span } from "./find-features";
import type { Contribution } from "./score-features";

export type Evidence = { start: number; end: number; text: string; direction: Tier; weight: number };

const mostShown = 40;
const leastShown = 0.08;

type Place = { start: number; end: number; logOdds: number };

/**
 * The places in the original text that moved the decision, strongest first, without overlaps. A feature's contribution is shared
 * among its places; where features overlap their contributions are added, so the signed weights add up to the model's own sum, traces
 * too faint to show included. With `within`, only what stands in those spans (in order, apart from each other).
 */
export function gatherEvidence(
  original: string,
  contributions: Contribution[],
  within?: readonly Span[],
): Evidence[] {
  const places: Place[] = [];
  for (const { logOdds, spans } of contributions)
    for (const { start, end } of spans)
      if (!within || isWithin(within, start, end))
        places.push({ start, end, logOdds: logOdds / spans.length });
  places.sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Place[] = [];
  for (const place of places) {
    const last = joined[joined.length - 1];
    if (
      last &&
      (place.start < last.end || (last.logOdds * place.logOdds > 0 && areNext(original, last, place)))
    ) {
      last.end = Math.max(last.end, place.end);
      last.logOdds += place.logOdds;
    } else joined.push(place);
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

/** Nothing but a blank, a stroke or a hyphen between them. */
function areNext(original: string, last: Place, place: Place): boolean {
  return (
    place.start === last.end || (place.start === last.end + 1 && " /-".includes(original.charAt(last.end)))
  );
}

function isWithin(spans: readonly Span[], start: number, end: number): boolean {
  for (const span of spans) if (span.start <= start && end <= span.end) return true;
  return false;
}

/** What is too faint to show is shared out among what is shown on its side, so that nothing is lost from the sum. */
function foldIn(all: Place[], shown: Place[], positive: boolean): number {
  const sum = (places: Place[]) =>
    places.reduce((total, { logOdds }) => total + (logOdds > 0 === positive ? logOdds : 0), 0);
  return sum(all) / sum(shown);
}
