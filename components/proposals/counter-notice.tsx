import { useFormatter, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";

export interface CounterNoticeProps {
  counter: { id: string; turn: "client" | "freelancer"; expiresAt: Date };
  side: "client" | "freelancer";
  otherName: string;
}

/** Other terms for a proposal are being discussed: where, whose turn it is, until when. */
export function CounterNotice({ counter, side, otherName: name }: CounterNoticeProps) {
  const t = useTranslations("proposals.counter");
  const format = useFormatter();
  const isYours = counter.turn === side;
  const at = format.dateTime(counter.expiresAt, { dateStyle: "full", timeStyle: "short" });
  return (
    <Notice
      tone={isYours ? "warning" : "info"}
      className="mb-8"
      title={t("title")}
      actions={<ButtonLink href={`/offers/${counter.id}`}>{t("look")}</ButtonLink>}
    >
      {t(isYours ? "yours" : "theirs", { name, at })}
    </Notice>
  );
}
