export type Example = { features: [index: number, value: number][]; target: number; weight: number };
export type Fitted = { weights: Float64Array; bias: number };

/**
 * Logistic regression with soft targets and an L2 pull towards `priors` (a Gaussian prior with that mean), by full-batch Adam with a
 * falling step: no randomness, so the same data give the same weights.
 */
export function fitLogistic(
  examples: Example[],
  priors: Float64Array,
  pull: Float64Array,
  rounds = 160,
): Fitted {
  const count = priors.length;
  const weights = Float64Array.from(priors);
  const gradient = new Float64Array(count + 1);
  const mean = new Float64Array(count + 1);
  const square = new Float64Array(count + 1);
  let bias = 0;
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0);
    for (const { features, target, weight } of examples) {
      let logit = bias;
      for (const [index, value] of features) logit += (weights[index] ?? 0) * value;
      const error = (1 / (1 + Math.exp(-logit)) - target) * weight;
      for (const [index, value] of features) gradient[index] = (gradient[index] ?? 0) + error * value;
      gradient[count] = (gradient[count] ?? 0) + error;
    }
    const step = 0.15 * Math.min(1, 2 * (1 - round / rounds) + 0.02);
    for (let i = 0; i <= count; i++) {
      const slope =
        (gradient[i] ?? 0) + (i < count ? (pull[i] ?? 0) * ((weights[i] ?? 0) - (priors[i] ?? 0)) : 0);
      const m = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      const v = 0.99 * (square[i] ?? 0) + 0.01 * slope * slope;
      mean[i] = m;
      square[i] = v;
      const move = (step * (m / (1 - 0.9 ** round))) / (Math.sqrt(v / (1 - 0.99 ** round)) + 1e-6);
      if (i < count) weights[i] = (weights[i] ?? 0) - move;
      else bias -= move;
    }
  }
  return { weights, bias };
}

/** Platt scaling: slope and offset that turn held-out logits into calibrated ones. Targets may be one half. */
export function fitPlatt(logits: number[], targets: number[]): { slope: number; offset: number } {
  const { weights, bias } = fitLogistic(
    logits.map((logit, i) => ({ features: [[0, logit]], target: targets[i] ?? 0.5, weight: 1 })),
    Float64Array.of(1),
    Float64Array.of(1),
    400,
  );
  return { slope: weights[0] ?? 1, offset: bias };
}
