import clsx from "clsx";
import { getTranslations } from "next-intl/server";
import type { Viewer } from "@/lib/accounts/viewer";

interface Props {
  view: Viewer["view"];
  action: (formData: FormData) => Promise<void>;
  className?: string;
}

const views = ["client", "freelancer"] as const;

/** Two small buttons, one of them pressed: from which side one looks at the marketplace. Works without JavaScript. */
export async function ViewSwitch({ view, action, className }: Props) {
  const t = await getTranslations("accounts.view");
  return (
    <form action={action} aria-label={t("label")} className={clsx("inline-flex", className)}>
      {views.map((each) => (
        <button
          key={each}
          type="submit"
          name="view"
          value={each}
          aria-pressed={each === view}
          className={clsx(
            "min-h-8.5 border px-3 text-sm font-medium transition-colors first:rounded-l last:-ml-px last:rounded-r",
            each === view
              ? "relative border-accent bg-accent-tint text-ink"
              : "border-line text-soft hover:text-ink",
          )}
        >
          {t(each)}
        </button>
      ))}
    </form>
  );
}
