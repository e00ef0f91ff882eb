/** A path of this site, or the fallback: whatever could leave the site (`//host`, `/\host`, a scheme) is not followed. */
export function ownPath(value: unknown, fallback = "/"): string {
  if (typeof value !== "string" || value.length > 2000) return fallback;
  if (!value.startsWith("/") || /[\\\p{Cc}]/u.test(value)) return fallback;
  const base = "http://own.invalid";
  const url = URL.canParse(value, base) ? new URL(value, base) : null;
  return url && url.origin === base && !url.pathname.startsWith("//")
    ? `${url.pathname}${url.search}${url.hash}`
    : fallback;
}
