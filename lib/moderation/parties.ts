/** What has to be known of a case to say who may do what. */
export const partiesOf = {
  kind: true,
  state: true,
  subjectType: true,
  subjectId: true,
  openedById: true,
  concernedId: true,
  decisions: { select: { decidedById: true, at: true, outcome: true }, orderBy: { instance: "asc" } },
} as const;
