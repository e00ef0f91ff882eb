import type { EvidenceQuote, PackageFacts } from "@/lib/listings/work-packages";

/** A passage of the brief that speaks for a tier, with the packages it speaks in. */
export interface PinnedEvidence extends EvidenceQuote {
  titles: string[];
}

// Log-odds. What weighs less changes nothing, and a text with every word underlined shows nothing.
const lightest = 0.3;

/**
 * The heaviest evidence of all packages, in the order of the text: what is pinned to the client's words. A passage that
 * speaks the same way in several packages is pinned once, with its greatest weight.
 */
export function pinEvidence(
  packages: readonly Pick<PackageFacts, "title" | "evidence">[],
  most = 12,
): PinnedEvidence[] {
  const pinned = new Map<string, PinnedEvidence>();
  for (const { title, evidence } of packages) {
    for (const item of evidence) {
      const key = `${item.start} ${item.end} ${item.direction}`;
      const known = pinned.get(key);
      if (!known) pinned.set(key, { ...item, titles: [title] });
      else
        pinned.set(key, {
          ...known,
          weight: Math.max(known.weight, item.weight),
          titles: join(known, title),
        });
    }
  }
  return [...pinned.values()]
    .filter(({ weight }) => weight >= lightest)
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, most)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

const join = ({ titles }: PinnedEvidence, title: string) => [...new Set([...titles, title])];
