import type { Metadata } from "next";
import { Mark } from "@/components/tier/mark";
import { TierBadge } from "@/components/tier/tier-badge";
import { ActionForm } from "@/components/ui/action-form";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { tryForm } from "./actions";

export const metadata: Metadata = { title: "Styleguide", robots: { index: false, follow: false } };

export default function Styleguide() {
  return (
    <main className="shell py-12 space-y-10">
      <h1 className="text-4xl flex gap-4">
        <Mark className="h-12 w-6" /> What the work needs, seen straight
      </h1>
      <p className="measure">
        Routine production got cheap; scoping, judgment, review, orchestration and ownership got dear.{" "}
        <em>Every</em> other marketplace treats both the same. Plumbline does not.
      </p>
      <p className="own-words">
        We have forty product texts that should move to the new template, and someone has to decide what our
        tone is now. The old agency left us with three.
      </p>
      <div className="flex gap-3 flex-wrap">
        <Button variant="primary">Publish brief</Button>
        <Button>Save draft</Button>
        <Button variant="quiet">Not now</Button>
        <Button variant="danger">Withdraw listing</Button>
        <Button variant="primary" pending>
          Publishing…
        </Button>
        <Button disabled>Disabled</Button>
      </div>
      <div className="flex gap-3 flex-wrap">
        <TierBadge tier="commodity" probability={0.08} />
        <TierBadge tier="judgment" probability={0.71} />
        <TierBadge tier="judgment" mixed />
        <Badge>Draft</Badge>
        <Badge tone="positive">Funded</Badge>
        <Badge tone="caution">Due in 2 days</Badge>
        <Badge tone="danger">Late</Badge>
        <Badge tone="outline">Newcomer</Badge>
        <Avatar name="Ada Okafor" />
        <Avatar name="王小明" size="small" />
        <Avatar name="Li Na" size="large" />
      </div>
      <ActionForm action={tryForm} summary className="max-w-xl space-y-6" done="Saved.">
        <Field name="email" label="E-mail" help="We write to it when someone answers." required>
          <Input type="email" autoComplete="email" />
        </Field>
        <Field name="words" label="What do you need?" required>
          <Textarea ownWords />
        </Field>
        <Field name="currency" label="Currency" optionalLabel="optional">
          <Select
            defaultValue="EUR"
            options={[
              { value: "EUR", label: "Euro" },
              { value: "USD", label: "US dollar" },
              { value: "CNY", label: "Yuan" },
            ]}
          />
        </Field>
        <Field name="deep.list[0].title" label="First milestone">
          <Input suffix="days" />
        </Field>
        <Field name="file" label="File">
          <Input type="file" />
        </Field>
        <div className="flex gap-4">
          <SubmitButton pendingLabel="Publishing…">Publish brief</SubmitButton>
          <SubmitButton variant="secondary" name="how" value="redirect">
            Redirect
          </SubmitButton>
          <SubmitButton variant="secondary" name="how" value="crash">
            Crash
          </SubmitButton>
        </div>
      </ActionForm>
      <Notice title="Nothing is decided yet">
        You can change the split until the first proposal arrives.
      </Notice>
      <Notice tone="warning" title="Two packages have no criteria">
        Add at least one to each.
      </Notice>
      <Notice tone="danger">This did not work.</Notice>
      <Notice tone="success">Your brief is published.</Notice>
      <EmptyState title="No proposals yet" action={<Button variant="primary">Invite people</Button>}>
        They appear here as they arrive. Most briefs get the first within two days.
      </EmptyState>
    </main>
  );
}
