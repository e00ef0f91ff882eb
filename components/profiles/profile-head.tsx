import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AvailabilityBadge } from "@/components/profiles/availability-badge";
import { TierBadge } from "@/components/tier/tier-badge";
import type { Availability } from "@/lib/profiles/availability";
import type { Tier } from "@/lib/tiers";

interface Props {
  name: string;
  headline: string;
  practised: readonly Tier[];
  availability: Availability;
  isNewcomer: boolean;
  /** One button, where there is something to do. */
  action?: ReactNode;
}

/** The top of a person's page: the name, what they say they do, what they practise. */
export function ProfileHead({ name, headline, practised, availability, isNewcomer, action }: Props) {
  const t = useTranslations("profiles");
  return (
    <header className="pt-8 pb-10 sm:pt-14 sm:pb-14">
      <div className="flex flex-wrap items-start justify-between gap-x-10 gap-y-6">
        <div className="min-w-0 max-w-[52rem]">
          <h1 className="text-4xl sm:text-5xl">{name}</h1>
          {headline ? (
            <p className="mt-4 max-w-[38ch] font-serif text-xl text-soft sm:text-2xl">{headline}</p>
          ) : null}
          <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-soft">
            {practised.map((tier) => (
              <TierBadge key={tier} tier={tier} />
            ))}
            <AvailabilityBadge availability={availability} />
            {isNewcomer ? <span>{t("browse.newcomer")}</span> : null}
          </div>
        </div>
        {action}
      </div>
    </header>
  );
}
