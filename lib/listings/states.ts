/** The states of a listing, in the order it passes through them. */
export const listingStates = ["draft", "held", "published", "unpublished", "closed", "filled"] as const;
export type ListingState = (typeof listingStates)[number];

const moves: Record<ListingState, readonly ListingState[]> = {
  // Screening may want a person to look before anyone else does.
  draft: ["published", "held"],
  // A moderator lets it through or sends it back; the client may take it back.
  held: ["published", "unpublished", "draft"],
  // A moderator takes it down, the client closes it, or the last of its packages is hired for.
  published: ["unpublished", "closed", "filled"],
  unpublished: ["published", "held", "closed"],
  closed: [],
  filled: [],
};

export const canMove = (from: ListingState, to: ListingState) => moves[from].includes(to);

/** Text, facts and packages may change only while nobody can answer the listing. */
export const editableStates = ["draft", "unpublished"] as const satisfies readonly ListingState[];
export const isEditable = (state: ListingState) => state === "draft" || state === "unpublished";

/** Takes invitations, proposals and bookings. */
export const isOpen = (state: ListingState) => state === "published";

/** Has a page that anyone can read. A filled or closed listing keeps its page, so that links do not die. */
export const publicStates = ["published", "filled", "closed"] as const satisfies readonly ListingState[];
export const isPublic = (state: ListingState) =>
  state === "published" || state === "filled" || state === "closed";

export const closableStates = ["published", "unpublished"] as const satisfies readonly ListingState[];
export const isClosable = (state: ListingState) => state === "published" || state === "unpublished";
