/** 95 % of a normal distribution lie within so many standard deviations. */
const z = 1.96;

export interface LikelyRate {
  /** All of them 0 to 1. */
  value: number;
  low: number;
  high: number;
}

/** A share with the range it likely lies in (Wilson's score interval, 95 %); null where nothing was counted. */
export function likelyRate(count: number, of: number): LikelyRate | null {
  if (of <= 0) return null;
  const value = count / of;
  const spread = z * Math.sqrt((value * (1 - value)) / of + (z * z) / (4 * of * of));
  const middle = value + (z * z) / (2 * of);
  const scale = 1 + (z * z) / of;
  return { value, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
