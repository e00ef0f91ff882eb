/** Whether a part of an address can be the id of a row at all; anything else is simply not found. */
export const isUuid = (value: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);

/** Every id in a text, each once: addresses and lists of ids alike. */
export const idsIn = (text: string) => [
  ...new Set(
    (text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi) ?? []).map((id) => id.toLowerCase()),
  ),
];
