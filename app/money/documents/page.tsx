import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DocumentTable } from "@/components/money/document-table";
import { MoneyFrame } from "@/components/money/money-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { listDocuments } from "@/lib/bookkeeping/document-queries";
import { cursorFrom } from "@/lib/cursor";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const kinds = ["invoice", "credit_note", "receipt"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.page.tabs");
  return { title: t("documents") };
}

export default async function DocumentsPage({ searchParams }: Props) {
  const query = await searchParams;
  const viewer = await requireViewer("/money/documents");
  const kind = kinds.find((candidate) => candidate === query.kind);
  const contractId = cursorFrom(query.contract);
  const after = cursorFrom(query.after);
  const [t, locale, { documents, next }] = await Promise.all([
    getTranslations("money.list"),
    getLocale(),
    listDocuments(viewer, { side: viewer.view, kind, contractId, after }),
  ]);
  const address = (given: Record<string, string | undefined>) => {
    const search = new URLSearchParams(
      Object.entries({ kind, contract: contractId, ...given }).flatMap(([key, value]) =>
        value ? [[key, value]] : [],
      ),
    ).toString();
    return `/money/documents${search ? `?${search}` : ""}`;
  };
  const choices = [undefined, ...(viewer.view === "client" ? kinds : kinds.slice(0, 2))];
  return (
    <MoneyFrame tab="documents" view={viewer.view}>
      <p className="max-w-[68ch] text-soft">{t(`lead.${viewer.view}`)}</p>
      <nav aria-label={t("filter")} className="mt-5 mb-6 flex flex-wrap gap-x-5 gap-y-1 text-ui">
        {choices.map((choice) => (
          <TextLink
            key={choice ?? "all"}
            href={address({ kind: choice })}
            aria-current={choice === kind ? "true" : undefined}
            plain={choice !== kind}
            className="inline-flex min-h-9 items-center"
          >
            {choice ? t(`kinds.${choice}`) : t("all")}
          </TextLink>
        ))}
      </nav>
      {documents.length > 0 ? (
        <DocumentTable documents={documents} locale={locale} />
      ) : (
        <EmptyState title={t("emptyTitle")}>{t(`empty.${viewer.view}`)}</EmptyState>
      )}
      <Pagination
        className="mt-6"
        previous={after ? address({}) : undefined}
        next={next ? address({ after: next }) : undefined}
      />
    </MoneyFrame>
  );
}
