import { RangePlot } from "@/components/tier/range-plot";
import { TierBadge } from "@/components/tier/tier-badge";
import { ButtonLink } from "@/components/ui/button-link";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { Pagination } from "@/components/ui/pagination";
import { Progress } from "@/components/ui/progress";
import { Section } from "@/components/ui/section";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import { Stat } from "@/components/ui/stat";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { Specimen } from "./specimen";

const milestones = [
  {
    name: "Tone and what to drop",
    due: new Date("2026-12-04T12:00:00Z"),
    price: "€1,400.00",
    state: "Funded",
  },
  { name: "First ten texts", due: new Date("2026-12-11T12:00:00Z"), price: "€320.00", state: "Agreed" },
  { name: "The other thirty", due: new Date("2026-12-22T12:00:00Z"), price: "€840.00", state: "Agreed" },
];
const now = new Date("2026-11-21T09:00:00Z");

export function Tables() {
  return (
    <Section margin title="Lists and figures" lead="What is read and compared.">
      <div className="space-y-14">
        <Specimen name="<Table>">
          <Table
            caption="Milestones"
            rows={milestones}
            rowKey={(row) => row.name}
            columns={[
              { key: "name", header: "Milestone", cell: (row) => row.name, rowHeader: true },
              { key: "due", header: "Due", cell: (row) => <Time at={row.due} now={now} show="relative" /> },
              { key: "state", header: "State", cell: (row) => row.state },
              { key: "price", header: "Price", cell: (row) => row.price, figures: true },
            ]}
          />
        </Specimen>
        <Specimen name="<HairlineList> · <Pagination>">
          <HairlineList>
            {["Migrate forty texts to the new template", "Decide the tone and what to drop"].map(
              (title, index) => (
                <HairlineItem key={title}>
                  <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
                    <h3 className="text-lg">
                      <TextLink plain cover href={`#item-${index}`}>
                        {title}
                      </TextLink>
                    </h3>
                    <span className="figures text-ui">€400 to €900</span>
                  </div>
                  <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
                    <TierBadge tier={index ? "judgment" : "commodity"} probability={index ? 0.94 : 0.12} />
                    <span>
                      Decides <Time at={new Date("2026-11-28T12:00:00Z")} now={now} show="relative" />
                    </span>
                  </div>
                </HairlineItem>
              ),
            )}
          </HairlineList>
          <Pagination previous="#previous" next="#next" className="mt-2 border-t-0">
            41 to 60 of 120
          </Pagination>
        </Specimen>
        <Specimen name="<Stat> with <RangePlot>">
          <div className="grid gap-8 sm:grid-cols-3">
            {[
              { label: "Scoping", value: 84, low: 78, high: 90, count: 11 },
              { label: "Review", value: 71, low: 52, high: 86, count: 4 },
              { label: "Delivery", value: 93, low: 90, high: 96, count: 23 },
            ].map((signal) => (
              <Stat
                key={signal.label}
                label={signal.label}
                value={signal.value}
                plot={<RangePlot {...signal} mean={76} />}
                detail={`likely ${signal.low}–${signal.high}, from ${signal.count} contracts`}
              />
            ))}
          </div>
        </Specimen>
        <Specimen name="<DescriptionList> · <Progress> · <Skeleton>">
          <div className="grid gap-10 md:grid-cols-2">
            <DescriptionList
              stacked
              items={[
                { term: "Budget", value: "€2,000 to €2,560" },
                { term: "Decides by", value: <Time at={new Date("2026-11-28T12:00:00Z")} /> },
                { term: "Use of AI", value: "Allowed, with disclosure" },
              ]}
            />
            <div className="space-y-8">
              <Progress label="Acceptance" value={3} max={5} text="3 of 5 criteria accepted" />
              <div className="space-y-3">
                <Skeleton className="h-6 w-2/3" />
                <Skeleton />
                <Skeleton className="h-4 w-5/6" />
              </div>
            </div>
          </div>
        </Specimen>
        <Specimen name="<Sheet> · <EmptyState>">
          <EmptyState
            as="h3"
            title="No proposals yet"
            action={
              <ButtonLink href="#invite" variant="primary">
                Invite people
              </ButtonLink>
            }
          >
            They appear here as they arrive. You can ask up to five people yourself.
          </EmptyState>
          <Sheet className="mt-6">
            <p className="own-words">The one thing on a page that is worked on lies on a sheet of its own.</p>
          </Sheet>
        </Specimen>
      </div>
    </Section>
  );
}
