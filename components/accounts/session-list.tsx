import { getTranslations } from "next-intl/server";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { describeAgent } from "@/lib/accounts/describe-agent";

interface Props {
  sessions: { id: string; userAgent: string; createdAt: Date; lastSeenAt: Date }[];
  currentId: string;
  now: Date;
  endSession: FormAction;
}

/** Every browser in which the person is signed in, each with a way to end it. */
export async function SessionList({ sessions, currentId, now, endSession }: Props) {
  const t = await getTranslations("accounts.sessions");
  return (
    <HairlineList>
      {sessions.map(({ id, userAgent, createdAt, lastSeenAt }) => {
        const { browser, system } = describeAgent(userAgent);
        const name = t("agent", {
          browser: browser ?? t("unknownBrowser"),
          system: system ?? t("unknownSystem"),
        });
        return (
          <HairlineItem key={id} className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
            <div className="min-w-0">
              <p id={`session-${id}`} className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
                {name} {id === currentId ? <Badge tone="positive">{t("this")}</Badge> : null}
              </p>
              <p className="mt-1 text-ui text-soft">
                {t.rich("times", {
                  seen: () => <Time at={lastSeenAt} now={now} show="relative" />,
                  since: () => <Time at={createdAt} />,
                })}
              </p>
            </div>
            {id === currentId ? null : (
              <ActionForm action={endSession}>
                <input type="hidden" name="sessionId" value={id} />
                <SubmitButton variant="secondary" size="small" aria-describedby={`session-${id}`}>
                  {t("end")}
                </SubmitButton>
              </ActionForm>
            )}
          </HairlineItem>
        );
      })}
    </HairlineList>
  );
}
