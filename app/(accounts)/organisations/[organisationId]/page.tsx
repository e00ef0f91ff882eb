import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OpenSeatOffers } from "@/components/accounts/open-seat-offers";
import { SeatList } from "@/components/accounts/seat-list";
import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { seatRoles } from "@/lib/accounts/schemas";
import { changeRole, leave, offer, removePerson, withdrawOffer } from "../actions";
import { organisationOr404 } from "./organisation-or-404";

interface Props {
  params: Promise<{ organisationId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisationId } = await params;
  const { name } = await organisationOr404(organisationId);
  return { title: name };
}

export default async function OrganisationPage({ params }: Props) {
  const { organisationId } = await params;
  const [viewer, organisation, t] = await Promise.all([
    requireViewer(`/organisations/${organisationId}`),
    organisationOr404(organisationId),
    getTranslations("accounts.organisations"),
  ]);
  const { isOwner } = organisation;
  return (
    <div className="shell pb-16">
      <PageHeader
        back={<TextLink href="/organisations">{t("back")}</TextLink>}
        title={organisation.name}
        lead={t(`own.${organisation.ownRole}`)}
      />
      <Section title={t("peopleTitle")} lead={t("peopleLead")} margin>
        <SeatList
          seats={organisation.seats}
          organisationId={organisationId}
          viewerId={viewer.id}
          isOwner={isOwner}
          changeRole={changeRole}
          remove={removePerson}
        />
      </Section>
      {isOwner ? (
        <Section title={t("offerTitle")} lead={t("offerLead")} margin>
          <ActionForm action={offer} done={t("offered")} clearWhenDone className="max-w-lg space-y-6">
            <input type="hidden" name="organisationId" value={organisationId} />
            <Field name="email" label={t("email")} required>
              <Input type="email" autoComplete="off" spellCheck={false} />
            </Field>
            <Field name="role" label={t("role")} group required>
              <RadioGroup
                defaultValue="member"
                choices={seatRoles.map((role) => ({
                  value: role,
                  label: t(`roles.${role}`),
                  help: t(`rolesHelp.${role}`),
                }))}
              />
            </Field>
            <SubmitButton>{t("offer")}</SubmitButton>
          </ActionForm>
          <OpenSeatOffers offers={organisation.offers} now={new Date()} withdraw={withdrawOffer} />
        </Section>
      ) : null}
      <Section title={t("leaveTitle")} lead={t("leaveLead")} margin>
        <Confirm
          action={leave}
          fields={{ organisationId, personId: viewer.id }}
          trigger={t("leave")}
          title={t("leaveAsk", { name: organisation.name })}
          confirm={t("leave")}
          cancel={t("stay")}
          danger
        >
          <p>{t("leaveWhat")}</p>
        </Confirm>
      </Section>
    </div>
  );
}
