import { getTranslations } from "next-intl/server";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Confirm } from "@/components/ui/confirm";
import { Field } from "@/components/ui/field";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { seatRoles } from "@/lib/accounts/schemas";
import type { SeatRole } from "@/lib/accounts/seat-policy";

interface Props {
  seats: { userId: string; role: SeatRole; user: { name: string; email?: string } }[];
  organisationId: string;
  viewerId: string;
  isOwner: boolean;
  changeRole: FormAction;
  remove: FormAction;
}

/** The people of an organisation; an owner changes their roles and takes seats back here. */
export async function SeatList({ seats, organisationId, viewerId, isOwner, changeRole, remove }: Props) {
  const t = await getTranslations("accounts.organisations");
  return (
    <HairlineList>
      {seats.map(({ userId, role, user }) => (
        <HairlineItem key={userId} className="flex flex-wrap items-center gap-x-6 gap-y-4">
          <Avatar name={user.name} />
          <div className="min-w-0 flex-1 basis-48">
            <p className="flex flex-wrap items-center gap-x-3 font-medium">
              {user.name}
              {userId === viewerId ? <span className="font-normal text-soft">{t("you")}</span> : null}
            </p>
            {user.email ? <p className="text-ui break-all text-soft">{user.email}</p> : null}
          </div>
          {isOwner ? (
            <div className="flex flex-wrap items-start gap-3">
              <ActionForm action={changeRole} className="flex flex-wrap items-start gap-2">
                <input type="hidden" name="organisationId" value={organisationId} />
                <input type="hidden" name="personId" value={userId} />
                <Field name="role" label={t("roleOf", { name: user.name })} hideLabel>
                  <Select
                    key={role}
                    defaultValue={role}
                    options={seatRoles.map((each) => ({ value: each, label: t(`roles.${each}`) }))}
                  />
                </Field>
                <SubmitButton variant="secondary" aria-label={t("changeOf", { name: user.name })}>
                  {t("change")}
                </SubmitButton>
              </ActionForm>
              {userId === viewerId ? null : (
                <Confirm
                  action={remove}
                  fields={{ organisationId, personId: userId }}
                  trigger={t("remove")}
                  title={t("removeAsk", { name: user.name })}
                  confirm={t("removeAct")}
                  cancel={t("keep")}
                  danger
                >
                  <p>{t("removeWhat")}</p>
                </Confirm>
              )}
            </div>
          ) : (
            <Badge>{t(`roles.${role}`)}</Badge>
          )}
        </HairlineItem>
      ))}
    </HairlineList>
  );
}
