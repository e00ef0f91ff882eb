import { getNow, getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";

export interface ListedCase {
  id: string;
  state: string;
  subjectType: string;
  reason: string;
  excerpt: string;
  createdAt: Date;
}

/** Cases one below the other: what about, why, how it stands. */
export async function CaseList({ cases }: { cases: ListedCase[] }) {
  const [t, now] = await Promise.all([getTranslations("moderation"), getNow()]);
  return (
    <HairlineList>
      {cases.map((item) => (
        <HairlineItem key={item.id}>
          <div className="relative flex flex-wrap items-baseline gap-x-4 gap-y-1 py-1">
            <TextLink href={`/cases/${item.id}`} cover plain className="font-medium">
              {t(`subjects.${item.subjectType}`)} · {t(`reasons.${item.reason}`)}
            </TextLink>
            <Badge>{t(`states.${item.state}`)}</Badge>
            <span className="ms-auto text-sm text-soft">
              <Time at={item.createdAt} now={now} show="relative" />
            </span>
            {item.excerpt ? (
              <p className="w-full text-soft [overflow-wrap:anywhere]">{item.excerpt}</p>
            ) : null}
          </div>
        </HairlineItem>
      ))}
    </HairlineList>
  );
}
