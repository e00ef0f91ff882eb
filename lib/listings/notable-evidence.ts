/** Below this contribution to the log-odds, a word moved the decision by less than anyone would notice. */
const leastWeight = 0.08;
const leastShare = 0.12;

/** The evidence worth showing, in the order given: a dozen faint marks would hide the three that decided. */
export function notableEvidence<Evidence extends { weight: number }>(
  evidence: readonly Evidence[],
): Evidence[] {
  const heaviest = Math.max(0, ...evidence.map(({ weight }) => weight));
  return evidence.filter(({ weight }) => weight >= Math.max(leastWeight, heaviest * leastShare));
}
