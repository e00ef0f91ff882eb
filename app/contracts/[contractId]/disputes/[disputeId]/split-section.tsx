import { getTranslations } from "next-intl/server";
import { ShareField } from "@/components/disputes/share-field";
import { ShareLine } from "@/components/disputes/share-line";
import { SplitList } from "@/components/disputes/split-list";
import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { accept, split } from "../actions";
import type { DisputePage } from "../load-dispute";

/** Settling it without a decision: what was proposed, accepting it, and proposing something else. */
export async function SplitSection({ page }: { page: DisputePage }) {
  const { room, dispute, names, money, acts } = page;
  const t = await getTranslations("disputes.split");
  if (dispute.splits.length === 0 && !acts.maySplit) return null;
  return (
    <Section id="splits" title={t("title")} lead={acts.maySplit ? t("lead") : undefined}>
      <SplitList
        splits={dispute.splits}
        money={money}
        names={names}
        isOver={dispute.closedAt !== null}
        answer={({ id, by, state, sharePoints }) =>
          acts.maySplit && state === "proposed" && by !== room.party ? (
            <div className="mt-4">
              <Confirm
                action={accept}
                fields={{ splitId: id }}
                trigger={t("accept")}
                triggerVariant={acts.mayAnswer || acts.mayAppeal ? "secondary" : "primary"}
                title={t("acceptTitle")}
                confirm={t("acceptNow")}
                cancel={t("keep")}
              >
                <p>{t("acceptText")}</p>
                <ShareLine sharePoints={sharePoints} money={money} names={names} />
              </Confirm>
            </div>
          ) : null
        }
      />
      {acts.maySplit && money ? (
        <Disclosure summary={t("propose")} asButton className="mt-5">
          <ActionForm action={split} className="max-w-2xl space-y-6" done={t("proposed")} clearWhenDone>
            <input type="hidden" name="disputeId" value={dispute.id} />
            <ShareField money={money} names={names} />
            <Field name="text" label={t("why")} optionalLabel={t("optional")}>
              <Textarea rows={3} maxLength={2000} />
            </Field>
            <SubmitButton variant="secondary" pendingLabel={t("proposing")}>
              {t("proposeNow")}
            </SubmitButton>
          </ActionForm>
        </Disclosure>
      ) : null}
    </Section>
  );
}
