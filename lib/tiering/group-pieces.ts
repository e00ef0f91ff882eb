import type { Segment } from "./read-segments";

/** One piece of asked-for work with what follows it as its detail. */
export type Piece = { segments: Segment[]; lead: Segment; probability: number; stems: Set<string> };

export const mostPackages = 8;
const comfortable = 5;
const belongsTogether = 2.1;

/** Joins neighbouring pieces that are one piece of work, until they are few enough to be managed. Order is kept. */
export function groupPieces(pieces: Piece[]): Piece[] {
  const groups = foldRepeats(pieces);
  while (groups.length > 1) {
    let best = -1;
    let bestAffinity = Number.NEGATIVE_INFINITY;
    for (let i = 0; i + 1 < groups.length; i++) {
      const affinity = affinityOf(groups[i], groups[i + 1]);
      if (affinity > bestAffinity) [best, bestAffinity] = [i, affinity];
    }
    const limit =
      groups.length > mostPackages
        ? Number.NEGATIVE_INFINITY
        : groups.length > comfortable
          ? 0.7
          : belongsTogether;
    const [left, right] = [groups[best], groups[best + 1]];
    if (bestAffinity < limit || !left || !right) break;
    groups.splice(best, 2, join(left, right));
  }
  return groups;
}

/** A later sentence that says the same work again joins the first one. */
function foldRepeats(pieces: Piece[]): Piece[] {
  const groups: Piece[] = [];
  for (const piece of pieces) {
    const twin = groups
      .slice(-40)
      .find((group) => !areOpposed(group, piece) && overlap(group.stems, piece.stems) > 0.55);
    if (twin) groups[groups.indexOf(twin)] = join(twin, piece);
    else groups.push(piece);
  }
  // Quadratic work below stays small: a brief with hundreds of lines is first joined line by line.
  while (groups.length > 48) {
    for (let i = 0; i + 1 < groups.length; i++) {
      const [left, right] = [groups[i], groups[i + 1]];
      if (left && right) groups.splice(i, 2, join(left, right));
    }
  }
  return groups;
}

function join(left: Piece, right: Piece): Piece {
  const weight = (piece: Piece) =>
    piece.segments.reduce((sum, segment) => sum + segment.tokens.length + 1, 0);
  const [a, b] = [weight(left), weight(right)];
  return {
    segments: [...left.segments, ...right.segments].sort((x, y) => x.start - y.start),
    lead: leads(right.lead) > leads(left.lead) + 0.5 ? right.lead : left.lead,
    probability: (left.probability * a + right.probability * b) / (a + b),
    stems: new Set([...left.stems, ...right.stems]),
  };
}

/** How well a piece can name the work of its group. */
function leads(segment: Segment): number {
  const how = segment.action?.how;
  const words = segment.tokens.length;
  return (
    (how === "asked" || how === "opening" ? 2 : how === "thing" ? 1 : 0) +
    (words >= 4 && words <= 30 ? 0.6 : 0)
  );
}

function affinityOf(left: Piece | undefined, right: Piece | undefined): number {
  if (!left || !right) return Number.NEGATIVE_INFINITY;
  const verbs =
    left.lead.action?.verbClass !== undefined && left.lead.action.verbClass === right.lead.action?.verbClass;
  const section = left.lead.heading === right.lead.heading ? (left.lead.heading >= 0 ? 0.9 : 0.5) : -0.4;
  const short = Math.min(left.lead.tokens.length, right.lead.tokens.length) <= 4 ? 0.5 : 0;
  const near = 1 - 4 * Math.abs(left.probability - right.probability);
  const big = Math.max(0, left.segments.length + right.segments.length - 6) * 0.12;
  return (
    (areOpposed(left, right) ? -2 : 0) +
    section +
    (verbs ? 0.6 : 0) +
    short +
    near +
    2.5 * overlap(left.stems, right.stems) -
    big
  );
}

/** Plainly of different tiers. */
function areOpposed(left: Piece, right: Piece): boolean {
  const [a, b] = [left.probability - 0.5, right.probability - 0.5];
  return a * b < 0 && Math.min(Math.abs(a), Math.abs(b)) > 0.14;
}

function overlap(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return shared / Math.sqrt(small.size * large.size);
}
