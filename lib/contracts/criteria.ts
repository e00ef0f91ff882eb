export interface Criterion {
  id: string;
  text: string;
}

/** The criteria of a milestone with the ids that the frozen scope gave them. */
export const criteriaOf = (milestone: { id: string; criteria: readonly string[] }): Criterion[] =>
  milestone.criteria.map((text, index) => ({ id: `${milestone.id}:${index + 1}`, text }));

/** The ids that are not criteria of the milestone. */
export function strangersAmong(
  milestone: { id: string; criteria: readonly string[] },
  ids: readonly string[],
): string[] {
  const known = new Set(criteriaOf(milestone).map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}
