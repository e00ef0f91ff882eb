/** Reads the nested form encoding of Stripe's requests: `a[b][0][c]=1`. Everything is text, as on the wire. */
export function decodeForm(body: string): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(body)) {
    const path = name.split(/[[\]]+/).filter((part) => part !== "");
    let at: Record<string, unknown> = root;
    for (const [index, part] of path.entries()) {
      if (index === path.length - 1) at[part] = value;
      else {
        at[part] ??= {};
        at = at[part] as Record<string, unknown>;
      }
    }
  }
  return listed(root) as Record<string, unknown>;
}

/** Objects whose keys are 0, 1, 2… are lists. */
function listed(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  if (isList) return entries.map(([, each]) => listed(each));
  return Object.fromEntries(entries.map(([key, each]) => [key, listed(each)]));
}
