import { getTranslations } from "next-intl/server";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import type { SeatRole } from "@/lib/accounts/seat-policy";

interface Props {
  offers: { id: string; email: string; role: SeatRole; expiresAt: Date }[];
  now: Date;
  withdraw: FormAction;
}

/** Seats that are offered and not taken yet, for the organisation's owners. */
export async function OpenSeatOffers({ offers, now, withdraw }: Props) {
  if (offers.length === 0) return null;
  const t = await getTranslations("accounts.organisations");
  return (
    <>
      <h3 className="mt-10 mb-3 text-lg">{t("openTitle")}</h3>
      <HairlineList>
        {offers.map(({ id, email, role, expiresAt }) => (
          <HairlineItem key={id} className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
            <div className="min-w-0">
              <p id={`offer-${id}`} className="font-medium break-all">
                {email}
              </p>
              <p className="mt-1 text-ui text-soft">
                {expiresAt > now
                  ? t.rich("offeredAs", { role: t(`roles.${role}`), day: () => <Time at={expiresAt} /> })
                  : t("expired")}
              </p>
            </div>
            <ActionForm action={withdraw}>
              <input type="hidden" name="seatInvitationId" value={id} />
              <SubmitButton size="small" variant="secondary" aria-describedby={`offer-${id}`}>
                {t("withdraw")}
              </SubmitButton>
            </ActionForm>
          </HairlineItem>
        ))}
      </HairlineList>
    </>
  );
}
