import { useFormatter, useTranslations } from "next-intl";
import { Story } from "@/components/profiles/story";
import { Disclosure } from "@/components/ui/disclosure";
import type { EvidenceChoice, EvidenceView } from "@/lib/contracts/evidence-queries";

/** What one side brought forward: each piece named, readable where it stands, with what it is meant to show. */
export function EvidenceList({ items }: { items: readonly EvidenceView[] }) {
  const t = useTranslations("disputes.evidence");
  if (items.length === 0) return <p className="text-ui text-soft">{t("none")}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {items.map((item) => (
        <li key={`${item.kind}-${item.ref}-${item.note}`} className="py-3 text-ui">
          <p className="text-sm text-soft">{t(`kind.${item.kind}`)}</p>
          {item.kind === "link" ? <OutsideLink url={item.ref} /> : null}
          {item.kind !== "link" && item.found ? <Part part={item.found} /> : null}
          {item.kind !== "link" && !item.found ? <p className="text-soft">{t("gone")}</p> : null}
          {item.note ? (
            <p className="mt-1 max-w-[68ch] whitespace-pre-line wrap-anywhere">
              <span className="text-soft">{t("shows")}</span> {item.note}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Where a link leads is said in full; nobody vouches for it. */
function OutsideLink({ url }: { url: string }) {
  return (
    <a
      href={url}
      rel="nofollow ugc noopener noreferrer"
      className="break-all underline decoration-edge underline-offset-3 hover:text-accent"
    >
      {url}
    </a>
  );
}

function Part({ part }: { part: EvidenceChoice }) {
  const t = useTranslations("disputes.evidence");
  const name = <EvidenceName part={part} />;
  if (part.parts.length === 0)
    return part.kind === "file" ? (
      <a
        href={`/files/${part.ref}`}
        className="underline decoration-edge underline-offset-3 hover:text-accent"
      >
        {name}
      </a>
    ) : (
      <p>{name}</p>
    );
  return (
    <Disclosure summary={<span className="font-normal">{name}</span>}>
      <Story parts={part.parts.map(({ key, text }) => ({ term: t(`part.${key}`), text }))} />
    </Disclosure>
  );
}

/** Its name or first words, and which one it is. */
export function EvidenceName({ part: { kind, title, number, at } }: { part: EvidenceChoice }) {
  const t = useTranslations("disputes.evidence");
  const format = useFormatter();
  return (
    <span className="wrap-anywhere">
      {title.length > 160 ? `${title.slice(0, 160)}…` : title}{" "}
      <span className="figures text-sm text-soft">
        {number === null ? null : `${t(kind === "file" ? "version" : "attempt", { number })} · `}
        {format.dateTime(at, { dateStyle: "medium" })}
      </span>
    </span>
  );
}
