"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { AiPolicyFields } from "@/components/ai-policy/ai-policy-fields";
import { MilestoneRows } from "@/components/offers/milestone-rows";
import { OfferSum } from "@/components/offers/offer-sum";
import { TimeboxFields } from "@/components/offers/timebox-fields";
import type { TypedTerms } from "@/components/offers/typed-terms";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { aiPolicies } from "@/lib/ai-policy";
import type { ContractParty } from "@/lib/contracts/states";
import { currencies, isCurrency } from "@/lib/money";
import { families } from "@/lib/skills/families";
import { type Tier, tiers } from "@/lib/tiers";

export interface TermsFieldsProps {
  terms: TypedTerms;
  /** Whose fee lines are shown. */
  side: ContractParty;
  /** Terms for a proposal: what its listing says is not up for change. */
  isOfProposal?: boolean;
}

/** What an offer says: the work, the money and time, and what is not known yet, with its price to the coin. */
export function TermsFields({ terms, side, isOfProposal = false }: TermsFieldsProps) {
  const t = useTranslations("offers.form");
  const [currency, setCurrency] = useState(terms.currency);
  const [tier, setTier] = useState(terms.tier);
  const [milestones, setMilestones] = useState(() => terms.milestones.map((row, key) => ({ ...row, key })));
  const [timebox, setTimebox] = useState({
    unit: terms.unit,
    rate: terms.rate,
    unitsPerWeek: terms.unitsPerWeek,
    weeks: terms.weeks,
  });
  const isTimed = terms.kind === "timebox";
  return (
    <>
      <input type="hidden" name="kind" value={terms.kind} />
      {terms.skills.map((skill) => (
        <input key={skill} type="hidden" name="skills" value={skill} />
      ))}
      {isOfProposal
        ? (["title", "tier", "family", "currency"] as const).map((name) => (
            <input key={name} type="hidden" name={name} value={terms[name]} />
          ))
        : null}
      <Section title={t("work")} lead={t(isOfProposal ? "proposedWorkLead" : "workLead")}>
        <div className="max-w-[46rem] space-y-7">
          {isOfProposal ? null : (
            <Field name="title" label={t("title")} required>
              <Input maxLength={200} defaultValue={terms.title} />
            </Field>
          )}
          <Field
            name="note"
            label={t(isOfProposal ? "agreedNote" : "note")}
            help={t(isOfProposal ? "agreedNoteHelp" : "noteHelp")}
            optionalLabel={t("optional")}
          >
            <Textarea maxLength={3000} defaultValue={terms.note} />
          </Field>
          {isOfProposal ? null : <KindOfWork terms={terms} onTier={setTier} />}
          <AiPolicyFields
            agreed={terms}
            label={t("aiPolicy")}
            choices={aiPolicies.map((value) => ({ value, label: t(`policy.${value}`) }))}
            columns={3}
            required
          />
        </div>
      </Section>
      <Section title={t(isTimed ? "time" : "milestones")} lead={t(`moneyLead.${terms.kind}`)}>
        <div className="max-w-[46rem] space-y-7">
          {isOfProposal ? null : (
            <Field name="currency" label={t("currency")}>
              <Select
                value={currency}
                className="max-w-40"
                onChange={(event) =>
                  isCurrency(event.currentTarget.value) && setCurrency(event.currentTarget.value)
                }
                options={currencies.map((value) => ({ value, label: value }))}
              />
            </Field>
          )}
          {isTimed ? (
            <TimeboxFields value={timebox} currency={currency} onChange={setTimebox} />
          ) : (
            <MilestoneRows
              rows={milestones}
              currency={currency}
              onChange={setMilestones}
              most={terms.kind === "milestones" ? 20 : 1}
            />
          )}
          <OfferSum
            kind={terms.kind}
            tier={tier}
            currency={currency}
            milestones={milestones}
            timebox={timebox}
            side={side}
          />
        </div>
      </Section>
      <Section title={t("unknowns")} lead={t(isOfProposal ? "proposedUnknownsLead" : "unknownsLead")}>
        <Field name="unknowns" label={t("unknownsLabel")} help={t("oneALine")} optionalLabel={t("optional")}>
          <Textarea defaultValue={terms.unknowns} className="max-w-[46rem]" />
        </Field>
      </Section>
    </>
  );
}

function KindOfWork({ terms, onTier }: { terms: TypedTerms; onTier: (tier: Tier) => void }) {
  const t = useTranslations("offers.form");
  const names = useTranslations("skills.family");
  const tierNames = useTranslations("tiering.tier");
  return (
    <>
      <Field group name="tier" label={t("tier")} required>
        <RadioGroup
          columns={2}
          defaultValue={terms.tier}
          onChange={(value) => onTier(value === "commodity" ? "commodity" : "judgment")}
          choices={tiers.map((value) => ({
            value,
            label: tierNames(value),
            help: t(`tierHelp.${value}`),
          }))}
        />
      </Field>
      <Field name="family" label={t("family")} required>
        <Select
          defaultValue={terms.family}
          className="max-w-80"
          options={[
            { value: "", label: t("chooseFamily") },
            ...families.map((value) => ({ value, label: names(value) })),
          ]}
        />
      </Field>
    </>
  );
}
