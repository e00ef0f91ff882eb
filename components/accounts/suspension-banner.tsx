import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { Viewer } from "@/lib/accounts/viewer";

/** Why a suspended person can look but not act, in the moderator's own words, and how to appeal. Nothing for others. */
export async function SuspensionBanner({ viewer }: { viewer: Viewer | null }) {
  if (!viewer || viewer.suspendedReason === null) return null;
  const t = await getTranslations("accounts.suspension");
  return (
    <div className="shell pt-4">
      <Notice
        tone="danger"
        title={t("title")}
        actions={
          <ButtonLink href="/dashboard" size="small">
            {t("appeal")}
          </ButtonLink>
        }
      >
        {viewer.suspendedReason ? (
          <blockquote className="my-2 border-l-2 border-danger pl-3 whitespace-pre-line">
            {viewer.suspendedReason}
          </blockquote>
        ) : null}
        <p>{t("lead")}</p>
      </Notice>
    </div>
  );
}
