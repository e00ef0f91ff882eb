import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CarriedForm } from "@/components/home/carried-form";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { Textarea } from "@/components/ui/textarea";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { keepCarriedBrief } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home.carry");
  return { title: t("title"), robots: { index: false } };
}

/** Where a text written on the home page becomes a draft, once its writer is signed in. */
export default async function CarryPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-up?as=client&next=${encodeURIComponent("/carry")}`);
  const t = await getTranslations("home.carry");
  return (
    <div className="shell pb-16">
      <PageHeader title={t("title")} lead={t("lead")} />
      <ActionForm action={keepCarriedBrief} id="carried" className="max-w-[46rem]">
        <Field name="description" label={t("label")} help={t("help")} required>
          <Textarea ownWords rows={8} />
        </Field>
        <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
          <SubmitButton pendingLabel={t("pending")}>{t("act")}</SubmitButton>
          <TextLink href="/briefs/new">{t("blank")}</TextLink>
        </div>
        <CarriedForm name="description" />
      </ActionForm>
    </div>
  );
}
