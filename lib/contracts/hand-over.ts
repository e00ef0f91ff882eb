import type { handOverKinds } from "@/lib/contracts/delivery-schemas";
import type { Family } from "@/lib/skills/families";

type HandOverKind = (typeof handOverKinds)[number];

const textWork = ["sources", "licences"] as const;
const builtWork = ["sources", "licences", "access", "instructions"] as const;
const mediaWork = ["sources", "licences", "instructions"] as const;

const expected: Record<Family, readonly HandOverKind[]> = {
  writing: textWork,
  translation: textWork,
  research: textWork,
  design: mediaWork,
  video: mediaWork,
  data: ["sources", "instructions"],
  web: builtWork,
  mobile: builtWork,
  ai: builtWork,
  marketing: ["sources", "access", "instructions"],
  operations: ["access", "instructions"],
};

/** What a client of this field of work needs beside the work itself. Open items are always worth naming. */
export function expectedHandOver(family: string): readonly HandOverKind[] {
  return Object.hasOwn(expected, family) ? expected[family as Family] : textWork;
}

/** The expected kinds that a delivery hands nothing over of. */
export function missingHandOver(
  family: string,
  handedOver: readonly { kind: HandOverKind }[],
): HandOverKind[] {
  return expectedHandOver(family).filter((kind) => !handedOver.some((row) => row.kind === kind));
}
