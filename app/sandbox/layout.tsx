import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { env } from "@/lib/env";

export const metadata: Metadata = { robots: { index: false } };

/** Every page of the sandbox says that it is one. Where it is not allowed, there are none. */
export default async function SandboxLayout({ children }: { children: ReactNode }) {
  if (!env.isSandboxAllowed) notFound();
  const t = await getTranslations("payments.sandbox");
  return (
    <div className="shell pb-16">
      <Notice tone="warning" className="mt-6" title={t("labelTitle")}>
        {t("label")}
      </Notice>
      {children}
    </div>
  );
}
