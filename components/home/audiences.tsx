import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

const audiences = [
  { who: "client", href: "/briefs/new" },
  { who: "freelancer", href: "/listings" },
  { who: "curious", href: "#own" },
] as const;

/** What the two tiers mean for each who comes by: the one who hires, the one who works, the one who checks. */
export function Audiences({ className }: { className?: string }) {
  const t = useTranslations("home.who");
  return (
    <section aria-labelledby="who" className={className}>
      <h2 id="who" className="sr-only">
        {t("title")}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {audiences.map(({ who, href }) => (
          <li key={who} className="py-3.5">
            <h3 className="font-sans text-ui font-semibold tracking-normal">{t(`${who}.title`)}</h3>
            <p className="mt-0.5 text-ui text-soft">
              {t(`${who}.text`)}{" "}
              <TextLink href={href} className="whitespace-nowrap">
                {t(`${who}.link`)}
              </TextLink>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
