const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id of a row after which a list goes on, from a page's address; undefined when it is none. */
export function cursorFrom(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" && uuid.test(value) ? value : undefined;
}
