import type { ChangeCause } from "@/lib/events/change-orders";

export interface MeasuredChange {
  id: string;
  cause: ChangeCause;
  isCauseDisputed: boolean;
  deltaMinor: number;
}

export interface ScopeMeasure {
  /** 1 while nothing that the freelancer missed has changed the price; it falls by the share that did. */
  accuracy: number;
  /** The mirror for the client: what was added or clarified later. */
  stability: number;
  /** Which change order moved which of the two, and by how much. */
  moves: { changeOrderId: string; of: "accuracy" | "stability"; by: number; cause: ChangeCause }[];
}

const sides: Record<ChangeCause, "accuracy" | "stability" | null> = {
  "freelancer-missed": "accuracy",
  "client-added": "stability",
  "client-clarified": "stability",
  outside: null,
  "unknown-resolved": null,
};

/**
 * How the agreed change orders move the two measures of a running contract. Named unknowns, outside causes and causes
 * that the sides do not agree on move neither.
 */
export function measureScope(estimateMinor: number, agreed: readonly MeasuredChange[]): ScopeMeasure {
  const moves = agreed.flatMap(({ id, cause, isCauseDisputed, deltaMinor }) => {
    const of = isCauseDisputed ? null : sides[cause];
    if (!of || estimateMinor === 0) return [];
    return [{ changeOrderId: id, of, by: -Math.abs(deltaMinor) / estimateMinor, cause }];
  });
  const total = (wanted: "accuracy" | "stability") =>
    Math.max(
      0,
      moves.reduce((sum, { of, by }) => (of === wanted ? sum + by : sum), 1),
    );
  return { accuracy: total("accuracy"), stability: total("stability"), moves };
}
