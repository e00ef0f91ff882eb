/** Whose books: "person:<id>", "organisation:<id>" or "platform". */
export type Owner = string;

export const platform: Owner = "platform";
export const personOwner = (userId: string): Owner => `person:${userId}`;
export const organisationOwner = (organisationId: string): Owner => `organisation:${organisationId}`;

/** The id behind a person's or an organisation's books. */
export const idOf = (owner: Owner): string => owner.slice(owner.indexOf(":") + 1);
export const isOrganisation = (owner: Owner): boolean => owner.startsWith("organisation:");
