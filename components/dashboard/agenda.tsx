import { getNow, getTranslations } from "next-intl/server";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";

interface Item {
  kind: string;
  title: string;
  href: string;
  count: number;
  at: Date | null;
}

/** What waits for the person, one line each: what to do, about what, by when. */
export async function Agenda({ items }: { items: Item[] }) {
  const [t, now] = await Promise.all([getTranslations("dashboard"), getNow()]);
  return (
    <HairlineList>
      {items.map((item) => (
        <HairlineItem key={`${item.kind} ${item.href} ${item.title}`}>
          <div className="relative grid gap-x-6 gap-y-1 py-1 sm:items-baseline sm:grid-cols-[14rem_minmax(0,1fr)_auto]">
            <span className="font-medium">{t(`agenda.${item.kind}`, { count: item.count })}</span>
            <TextLink href={item.href} cover plain className="font-serif text-lg [overflow-wrap:anywhere]">
              {item.title || t(`untitled.${item.kind === "finish-brief" ? "brief" : "profile"}`)}
            </TextLink>
            {item.at ? (
              <span className="text-sm text-soft">
                {t(item.at > now ? "by" : "since")} <Time at={item.at} show="day" />
              </span>
            ) : null}
          </div>
        </HairlineItem>
      ))}
    </HairlineList>
  );
}
