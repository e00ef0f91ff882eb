import { useFormatter, useTranslations } from "next-intl";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { Textarea } from "@/components/ui/textarea";
import type { MessageView } from "@/lib/messaging/queries";

export interface ThreadProps {
  messages: MessageView[];
  /** Address of the page with earlier messages. */
  earlier?: string;
  viewerId: string;
  /** Sends `proposalId` and `body`; left out where nothing can be written any more. */
  action?: FormAction;
  fields: Record<string, string>;
  empty: string;
}

/** What was asked and answered, in order, and a place for the next line. */
export function Thread({ messages, earlier, viewerId, action, fields, empty }: ThreadProps) {
  const t = useTranslations("messaging");
  const format = useFormatter();
  return (
    <div className="max-w-[44rem]">
      {earlier ? (
        <p className="mb-4 text-ui">
          <TextLink href={earlier}>{t("earlier")}</TextLink>
        </p>
      ) : null}
      {messages.length > 0 ? (
        <ol className="divide-y divide-line border-y border-line">
          {messages.map(({ id, authorId, authorName, body, createdAt }) => (
            <li key={id} className="py-4">
              <p className="figures flex flex-wrap gap-x-3 text-sm text-soft">
                <span className="font-medium text-ink">{authorId === viewerId ? t("you") : authorName}</span>
                <time dateTime={createdAt.toISOString()}>
                  {format.dateTime(createdAt, { dateStyle: "medium", timeStyle: "short" })}
                </time>
              </p>
              <p className="own-words-tight mt-1.5 whitespace-pre-line">{body}</p>
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-ui text-soft">{empty}</p>
      )}
      {action ? (
        <ActionForm action={action} clearWhenDone done={t("sent")} className="mt-6">
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Field name="body" label={t("label")} help={t("help")} required>
            <Textarea maxLength={4000} />
          </Field>
          <SubmitButton variant="secondary" pendingLabel={t("sending")} className="mt-4">
            {t("send")}
          </SubmitButton>
        </ActionForm>
      ) : null}
    </div>
  );
}
