import { useTranslations } from "next-intl";
import type { PackageView } from "@/lib/listings/queries";
import { explain, type Sentence } from "@/lib/tiering/explain";

/** Why the model chose a package's tier, what speaks against it, and what would change it. */
export function TierReasons({
  part,
}: {
  part: Pick<PackageView, "modelTier" | "modelProbability" | "evidence" | "unknowns">;
}) {
  const tiering = useTranslations("tiering");
  const say = ({ key, params }: Sentence) => tiering(key, params);
  const why = explain({ ...part, tier: part.modelTier, probability: part.modelProbability });
  return (
    <div className="space-y-1.5 text-ui wrap-anywhere">
      <p>{say(why.reason)}</p>
      {why.counter ? <p className="text-soft">{say(why.counter)}</p> : null}
      <p className="text-soft">{say(why.change)}</p>
    </div>
  );
}
