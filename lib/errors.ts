/** Every way in which a verb can say no. Anything else is a fault and is answered with a generic sentence. */
export type RefusalCode = "not-found" | "forbidden" | "conflict" | "invalid" | "limit" | "unavailable";

export type MessageParams = Record<string, string | number | Date>;

/**
 * A refusal that a person can read: `key` names the sentence in the message catalogues ("listings.errors.alreadyPublished"),
 * `params` fill it, `field` says which input it belongs to.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly code: RefusalCode,
    readonly key: string,
    readonly params: MessageParams = {},
    readonly field?: string,
  ) {
    super(`${code}: ${key}`);
  }
}

/** Somebody else's object and a missing one look the same. */
export const notFound = () => new Refusal("not-found", "errors.notFound");
export const forbidden = (key = "errors.forbidden", params: MessageParams = {}) =>
  new Refusal("forbidden", key, params);
export const conflict = (key = "errors.conflict", params: MessageParams = {}) =>
  new Refusal("conflict", key, params);
export const invalid = (key: string, field?: string, params: MessageParams = {}) =>
  new Refusal("invalid", key, params, field);
export const limited = (retryInSeconds: number) =>
  new Refusal("limit", "errors.limit", {
    minutes: Math.max(1, Math.ceil(retryInSeconds / 60)),
    seconds: Math.ceil(retryInSeconds),
  });
