/** Hundredths of what people type for a time: "2.5", "2,5", "2:30", "２"; null when it is none. */
export function readTime(typed: string): number | null {
  const text = typed.normalize("NFKC").trim();
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  const hundredths = clock
    ? Math.round(Number(clock[1]) * 100 + (Number(clock[2]) / 60) * 100)
    : /^\d{1,2}(?:[.,]\d{0,2})?$|^[.,]\d{1,2}$/.test(text)
      ? Math.round(Number(text.replace(",", ".")) * 100)
      : null;
  return hundredths !== null && hundredths <= 2400 ? hundredths : null;
}

/** The time as it stands in a field: `readTime` reads it back unchanged. */
export const typedTime = (hundredths: number) => (hundredths > 0 ? String(hundredths / 100) : "");
