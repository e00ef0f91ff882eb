import type { Figures } from "./measures";

const columns: [keyof Figures, string][] = [
  ["successPerListing", "success/listing"],
  ["successPerHire", "success/hire"],
  ["fill", "fill"],
  ["ndcg", "NDCG@10"],
  ["ableNewcomers", "able new ≤8wk"],
  ["neverHired", "never hired"],
  ["gini", "Gini"],
  ["giniWithin", "Gini within"],
  ["calibration", "calibration"],
  ["calibrationByChance", "… by chance"],
  ["coverage", "90 % ranges"],
  ["ring", "ring share"],
];
const ceilingName = "true abilities, declared skills";

/** The table of an evaluation, line by line as the figures of each ranker (one for each seed) come in. */
export class Table {
  private readonly results = new Map<string, Figures[]>();

  head(): string {
    const titles = columns.map(([, title]) => title.padEnd(17)).join("");
    return `${"".padEnd(34)}${titles}${"gap closed".padEnd(12)}success beside ours`;
  }

  line(name: string, figures: Figures[]): string {
    this.results.set(name, figures);
    const cells = columns.map(([key]) => interval(figures.map((each) => each[key])).padEnd(17));
    return `${name.padEnd(34)}${cells.join("")}${this.gapOf(name).padEnd(12)}${this.besideOurs(name)}`;
  }

  /** What compares rankers, once all have run. */
  foot(): string {
    const [ceiling, own] = [this.results.get(ceilingName), this.results.get("ours")];
    if (!ceiling || !own) return "";
    return `NDCG over the ceiling's: ${(mean(own, "ndcg") / mean(ceiling, "ndcg")).toFixed(3)}`;
  }

  /** Where success per listing lies between random (0) and the oracle (1); known once both have run. */
  private gapOf(name: string): string {
    const [random, oracle, figures] = ["random", "oracle", name].map((each) => this.results.get(each));
    if (!random || !oracle || !figures) return "";
    const low = mean(random, "successPerListing");
    const part = (mean(figures, "successPerListing") - low) / (mean(oracle, "successPerListing") - low);
    return `${(100 * part).toFixed(0)} %`;
  }

  /** The difference in success per listing to ours, seed by seed: the worlds share their draws, so this is sharper than two means. */
  private besideOurs(name: string): string {
    const [figures, own] = [this.results.get(name), this.results.get("ours")];
    if (!figures || !own || name === "ours") return "";
    return interval(
      figures.map((each, n) => each.successPerListing - (own[n]?.successPerListing ?? Number.NaN)),
    );
  }
}

/** Two-sided 95 % points of Student's t by degrees of freedom. */
const student = [Number.NaN, 12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365];

function interval(values: number[]): string {
  const average = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (!Number.isFinite(average)) return "–";
  if (values.length < 2) return average.toFixed(3);
  const variance = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / (values.length - 1);
  const t = student[values.length - 1] ?? 2;
  return `${average.toFixed(3)} ±${(t * Math.sqrt(variance / values.length)).toFixed(3)}`;
}

function mean(figures: readonly Figures[], key: keyof Figures): number {
  return figures.reduce((sum, each) => sum + each[key], 0) / figures.length;
}
