import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { OwnBrief } from "@/lib/listings/queries";
import { takeBack } from "./actions";

interface Props {
  brief: OwnBrief;
  query: Record<string, string | string[] | undefined>;
}

const unreadable = [
  "title",
  "description",
  "tried",
  "budgetMin",
  "budgetMax",
  "deadline",
  "decisionDeadline",
];

/** What the client should know before anything else: why it was taken down, that it waits, that something was not read. */
export async function BriefNotices({ brief, query }: Props) {
  const [t, errors] = await Promise.all([getTranslations("briefs.page"), getTranslations("briefs.errors")]);
  const unread = String(query.unread ?? "")
    .split(".")
    .filter((field) => unreadable.includes(field));
  const refused = String(query.refused ?? "");
  return (
    <div className="space-y-4 not-empty:pb-8">
      {brief.state === "unpublished" ? (
        <Notice
          tone="danger"
          title={t("unpublishedTitle")}
          actions={<TextLink href="/dashboard">{t("appeal")}</TextLink>}
        >
          <p className="whitespace-pre-line">“{brief.unpublishedReason}”</p>
          <p className="mt-2">{t("unpublished")}</p>
        </Notice>
      ) : null}
      {brief.state === "held" ? (
        <Notice
          tone="warning"
          title={t("heldTitle")}
          actions={
            brief.mayEdit ? (
              <ActionForm action={takeBack}>
                <input type="hidden" name="listingId" value={brief.id} />
                <SubmitButton variant="secondary" size="small">
                  {t("takeBack")}
                </SubmitButton>
              </ActionForm>
            ) : undefined
          }
        >
          {t("held")}
        </Notice>
      ) : null}
      {query.saved === "yes" ? (
        <Notice tone="success" role="status">
          {t("saved")}
        </Notice>
      ) : null}
      {unread.length > 0 ? (
        <Notice tone="warning" role="status" title={t("unreadTitle")}>
          {t("unread", { fields: unread.map((field) => t(`fields.${field}`)).join(" · ") })}
        </Notice>
      ) : null}
      {/^[a-zA-Z]+$/.test(refused) && errors.has(refused) ? (
        <Notice tone="danger" role="alert" title={t("notSplitTitle")}>
          {errors(refused, { count: 1 })}
        </Notice>
      ) : null}
    </div>
  );
}
