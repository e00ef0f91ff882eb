import { ArrowRight } from "lucide-react";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Confirm } from "@/components/ui/confirm";
import { Dialog } from "@/components/ui/dialog";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Popover } from "@/components/ui/popover";
import { Section } from "@/components/ui/section";
import { Stepper } from "@/components/ui/stepper";
import { TabLinks } from "@/components/ui/tab-links";
import { Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import { tryConfirm } from "./actions";
import { Specimen } from "./specimen";
import { ToastSpecimen } from "./toast-specimen";

export function Controls() {
  return (
    <Section margin title="Controls" lead="What is pressed, and what answers.">
      <div className="space-y-12">
        <Specimen name="<Button> primary · secondary · quiet · danger · pending · disabled · sizes">
          <div className="flex flex-wrap items-center gap-3">
            <Button variant="primary">Publish brief</Button>
            <Button>Save draft</Button>
            <Button variant="quiet">Not now</Button>
            <Button variant="danger">Withdraw listing</Button>
            <Button variant="primary" pending>
              Publishing…
            </Button>
            <Button disabled>Hire</Button>
          </div>
          <div className="mt-4 flex flex-wrap items-center gap-3">
            <ButtonLink href="#small" size="small">
              Small
            </ButtonLink>
            <ButtonLink href="#medium">Medium</ButtonLink>
            <ButtonLink href="#large" size="large" variant="primary">
              Describe your work <ArrowRight aria-hidden strokeWidth={1.75} />
            </ButtonLink>
          </div>
        </Specimen>
        <Specimen name="<TextLink> · <Badge> · <Avatar>">
          <div className="flex flex-wrap items-center gap-3">
            <TextLink href="#link">See how this was decided</TextLink>
            <Badge>Draft</Badge>
            <Badge tone="outline">Newcomer</Badge>
            <Badge tone="positive">Funded</Badge>
            <Badge tone="caution">Due in 2 days</Badge>
            <Badge tone="danger">Late</Badge>
            <Avatar name="Ada Okafor" size="small" />
            <Avatar name="王小明" />
            <Avatar name="Łucja Żak" size="large" />
          </div>
        </Specimen>
        <Specimen name="<Dialog> · <Confirm> · <Popover> · toast()">
          <div className="flex flex-wrap items-center gap-3">
            <Dialog title="Overrule the tier" trigger="Overrule the tier">
              <p>Say why. The reason is kept with the brief, and helps the model to be corrected.</p>
              <div className="mt-5 flex justify-end gap-3">
                <Button data-close-dialog="">Keep as it is</Button>
                <Button variant="primary" data-close-dialog="">
                  Overrule
                </Button>
              </div>
            </Dialog>
            <Confirm
              action={tryConfirm}
              fields={{ listingId: "1" }}
              trigger="Withdraw"
              triggerVariant="danger"
              title="Withdraw this listing?"
              confirm="Withdraw listing"
              cancel="Keep it open"
              danger
            >
              <p>
                Four people get their application slot back and a note that the work is off. You can post it
                again.
              </p>
            </Confirm>
            <Popover trigger="Why judgment?">
              <p>Two sentences leave the choice of tone to the person who does the work.</p>
            </Popover>
            <ToastSpecimen />
          </div>
        </Specimen>
        <Specimen name="<Notice> info · success · warning · danger">
          <div className="max-w-2xl space-y-3">
            <Notice title="Nothing is decided yet">
              You can change the split until the first proposal arrives.
            </Notice>
            <Notice tone="success">Your brief is published. People see it from now on.</Notice>
            <Notice
              tone="warning"
              title="Two packages have no criteria"
              actions={<Button size="small">Add criteria</Button>}
            >
              Without them nobody can tell when the work is done.
            </Notice>
            <Notice tone="danger" title="The payment did not go through">
              Your bank declined the card. Nothing was taken. Try another card, or ask your bank.
            </Notice>
          </div>
        </Specimen>
        <Specimen name="<Stepper> · <TabLinks> · <Tabs> · <Disclosure>">
          <div className="space-y-8">
            <Stepper
              label="Posting a brief"
              current="split"
              steps={[
                { key: "write", label: "Describe" },
                { key: "split", label: "See it split" },
                { key: "facts", label: "Budget and dates" },
                { key: "publish", label: "Publish" },
              ]}
            />
            <TabLinks
              label="Contract"
              tabs={[
                { href: "#scope", label: "Scope", current: true },
                { href: "#milestones", label: "Milestones" },
                { href: "#messages", label: "Messages" },
              ]}
            />
            <Tabs
              label="Reasons"
              tabs={[
                { value: "for", label: "Speaks for", content: <p>Three sentences.</p> },
                { value: "against", label: "Speaks against", content: <p>One sentence.</p> },
              ]}
            />
            <Disclosure summary="How this price was found">
              <p className="measure text-ui text-soft">
                From the middle half of prices paid for work like this.
              </p>
            </Disclosure>
          </div>
        </Specimen>
      </div>
    </Section>
  );
}
