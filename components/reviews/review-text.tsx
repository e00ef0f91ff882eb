import { useTranslations } from "next-intl";

/** The words of a review and the one reply to it. */
export function ReviewText({
  text,
  reply,
  replier,
}: {
  text: string;
  reply: string | null;
  replier: string;
}) {
  const t = useTranslations("reviews");
  return (
    <>
      {text ? (
        <p className="own-words-tight max-w-[68ch] whitespace-pre-line wrap-anywhere">{text}</p>
      ) : (
        <p className="text-ui text-soft">{t("noText")}</p>
      )}
      {reply ? (
        <div className="mt-4 border-l-2 border-line pl-5">
          <p className="text-sm text-soft wrap-anywhere">{t("replyBy", { name: replier })}</p>
          <p className="mt-1 max-w-[66ch] whitespace-pre-line wrap-anywhere">{reply}</p>
        </div>
      ) : null}
    </>
  );
}
