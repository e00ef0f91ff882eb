import { useTranslations } from "next-intl";
import { SignalLines } from "@/components/proposals/signal-lines";
import { TierShape } from "@/components/tier/tier-shape";
import { TextLink } from "@/components/ui/text-link";
import type { ComparedProposal } from "@/lib/proposals/compare-queries";

/** Who proposes, for which packages, and what past work shows: no photograph, no price. */
export function CompareHead({ proposal }: { proposal: ComparedProposal }) {
  const t = useTranslations("tiering.tier");
  const { freelancer, packages, signal } = proposal;
  return (
    <div className="min-w-0">
      <p className="font-serif text-xl">
        <TextLink href={`/talent/${freelancer.id}`} plain>
          {freelancer.name}
        </TextLink>
      </p>
      {freelancer.headline ? <p className="mt-1 text-sm text-soft">{freelancer.headline}</p> : null}
      <ul className="mt-3 space-y-1">
        {packages.map(({ id, title, tier }) => (
          <li key={id} className="flex items-baseline gap-2 text-sm">
            <TierShape tier={tier} className="translate-y-px" />
            <span>
              {title}
              <span className="sr-only"> ({t(tier)})</span>
            </span>
          </li>
        ))}
      </ul>
      <SignalLines signal={signal} className="mt-4" />
    </div>
  );
}
