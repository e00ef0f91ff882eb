import { useFormatter, useTranslations } from "next-intl";
import type { ClientRecord } from "@/lib/listings/client-record";

export interface ClientFactsProps {
  name: string;
  isOrganisation: boolean;
  since: Date;
  record: ClientRecord;
}

/** Who posted this, and what they have done here so far. A number never stands without what it was counted from. */
export function ClientFacts({ name, isOrganisation, since, record }: ClientFactsProps) {
  const t = useTranslations("listings.client");
  const format = useFormatter();
  const isNew = record.posted <= 1 && record.hires === 0 && record.due === 0;
  return (
    <section aria-labelledby="client">
      <h2 id="client" className="text-lg">
        {t("title")}
      </h2>
      <p className="mt-2 text-base font-medium wrap-anywhere">{name}</p>
      <p className="text-sm text-soft">
        {t(isOrganisation ? "organisation" : "person")}
        {" · "}
        {t("since", { date: format.dateTime(since, { year: "numeric", month: "long" }) })}
      </p>
      {isNew ? (
        <p className="mt-3 text-ui text-soft">{t("firstListing")}</p>
      ) : (
        <ul className="figures mt-3 space-y-1 text-ui">
          <li>{t("posted", { count: record.posted })}</li>
          <li>{t("hires", { count: record.hires })}</li>
          <li>
            {record.due === 0 ? (
              <span className="text-soft">{t("nothingDue")}</span>
            ) : (
              <>
                {t("closeOut")}: {t("closeOutValue", { inTime: record.decidedInTime, due: record.due })}
                {record.due < 5 ? <span className="text-soft"> {t("closeOutFew")}</span> : null}
              </>
            )}
          </li>
        </ul>
      )}
    </section>
  );
}
