/** One judged text: the readers' mean score (0 to 4) and the probability of judgment given to it. */
export type Judged = { score: number; probability: number };

/** Area under the ROC curve, judgment (2.5 and more) against commodity (1.5 and less). */
export function areaUnderCurve(judged: Judged[]): number {
  const sides = judged.filter(isDecided).sort((a, b) => a.probability - b.probability);
  let rankSum = 0;
  for (let i = 0; i < sides.length; ) {
    let j = i;
    while (j < sides.length && sides[j]?.probability === sides[i]?.probability) j++;
    for (let k = i; k < j; k++) if ((sides[k]?.score ?? 0) > 2) rankSum += (i + j + 1) / 2;
    i = j;
  }
  const positive = sides.filter((one) => one.score > 2).length;
  return (rankSum - (positive * (positive + 1)) / 2) / (positive * (sides.length - positive));
}

/** Share on the right side of one half, borderline posts left out. */
export function accuracy(judged: Judged[]): number {
  const decided = judged.filter(isDecided);
  return decided.filter((one) => one.probability >= 0.5 === one.score > 2).length / decided.length;
}

/** Expected calibration error over ten bins of equal size; a borderline post counts as half judgment. */
export function calibrationError(judged: Judged[]): number {
  const sorted = [...judged].sort((a, b) => a.probability - b.probability);
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const part = sorted.slice(
      Math.floor((bin * sorted.length) / 10),
      Math.floor(((bin + 1) * sorted.length) / 10),
    );
    const gap = part.reduce((sum, one) => sum + targetOf(one.score) - one.probability, 0);
    error += Math.abs(gap) / sorted.length;
  }
  return error;
}

/** Judgment, commodity or half, from the readers' mean score. */
export function targetOf(score: number): number {
  return score >= 2.5 ? 1 : score <= 1.5 ? 0 : 0.5;
}

/** 95 % interval by resampling the items, with a fixed generator. */
export function bootstrap<T>(items: T[], measure: (sample: T[]) => number, rounds = 500): [number, number] {
  let state = 12345;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const sample = items.flatMap(() => items.slice(...pick(Math.floor(next() * items.length))));
    const value = measure(sample);
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  return [
    values[Math.floor(values.length * 0.025)] ?? Number.NaN,
    values[Math.floor(values.length * 0.975)] ?? Number.NaN,
  ];
}

/** 95 % interval of how much better one is than the other on the same items, resampled together. */
export function bootstrapGain<T>(items: T[], ours: (sample: T[]) => number, theirs: (sample: T[]) => number) {
  return bootstrap(items, (sample) => ours(sample) - theirs(sample));
}

function pick(index: number): [number, number] {
  return [index, index + 1];
}

function isDecided(one: Judged): boolean {
  return one.score >= 2.5 || one.score <= 1.5;
}
