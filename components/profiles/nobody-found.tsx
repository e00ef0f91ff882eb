import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";

interface Props {
  /** The address asked for a place past the end of the list. */
  isBeyond: boolean;
  isNarrowed: boolean;
  /** The address of the first page. */
  start: string;
}

/** The list of people with nobody in it: why, and what to do about it. */
export function NobodyFound({ isBeyond, isNarrowed, start }: Props) {
  const t = useTranslations("profiles.browse");
  if (isBeyond)
    return (
      <EmptyState title={t("beyondTitle")} action={<ButtonLink href={start}>{t("beyondAct")}</ButtonLink>}>
        {t("beyond")}
      </EmptyState>
    );
  if (isNarrowed)
    return (
      <EmptyState
        title={t("emptyTitle")}
        action={<ButtonLink href="/briefs/new">{t("emptyAct")}</ButtonLink>}
      >
        {t("empty")}
      </EmptyState>
    );
  return <EmptyState title={t("firstTitle")}>{t("first")}</EmptyState>;
}
