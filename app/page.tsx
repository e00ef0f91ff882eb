import { getTranslations } from "next-intl/server";

export default async function HomePage() {
  const t = await getTranslations("site");
  return (
    <div className="mx-auto max-w-6xl px-4 py-16">
      <h1 className="font-serif text-4xl">{t("title")}</h1>
      <p className="mt-4 max-w-prose">{t("description")}</p>
    </div>
  );
}
