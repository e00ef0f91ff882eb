import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("faults");
  return { title: t("notFoundTitle") };
}

export default async function NotFoundPage() {
  const [t, errors] = await Promise.all([getTranslations("faults"), getTranslations("errors")]);
  return (
    <div className="shell py-16">
      <h1 className="mb-6 font-serif text-3xl">{t("notFoundTitle")}</h1>
      <EmptyState title={errors("notFound")} action={<ButtonLink href="/">{t("home")}</ButtonLink>} />
    </div>
  );
}
