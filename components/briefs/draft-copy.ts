/** What was typed and is not on the server yet. Kept in this browser only as long as that is so. */
export interface DraftCopy {
  /** The revision it was typed on top of. */
  revision: number;
  draftKey: string;
  /** Form fields by name. */
  values: Record<string, string>;
}

const prefix = "plumbline.draft.";
const keyOf = (viewerId: string, listingId: string) => `${prefix}${viewerId}.${listingId || "new"}`;

export function readCopy(viewerId: string, listingId: string): DraftCopy | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(viewerId, listingId)) ?? "null");
    return isCopy(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** Storage may be full or switched off; then the text still stands in the page. */
export function writeCopy(viewerId: string, listingId: string, copy: DraftCopy): void {
  try {
    localStorage.setItem(keyOf(viewerId, listingId), JSON.stringify(copy));
  } catch {
    // Nothing to do about it, and nothing is lost yet.
  }
}

export function dropCopy(viewerId: string, listingId: string): void {
  try {
    localStorage.removeItem(keyOf(viewerId, listingId));
  } catch {
    // It was never written either.
  }
}

/** Removes what was left behind by anyone but this person; with null, all of it: call it on signing out. */
export function forgetCopies(exceptViewerId: string | null): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix) && !(exceptViewerId && key.startsWith(`${prefix}${exceptViewerId}.`)))
        localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to forget.
  }
}

function isCopy(value: unknown): value is DraftCopy {
  if (typeof value !== "object" || value === null) return false;
  const { values, revision, draftKey }: { values?: unknown; revision?: unknown; draftKey?: unknown } = value;
  return (
    typeof revision === "number" &&
    typeof draftKey === "string" &&
    typeof values === "object" &&
    values !== null &&
    Object.values(values).every((each) => typeof each === "string")
  );
}
