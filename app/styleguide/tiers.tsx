import { EvidenceList } from "@/components/tier/evidence-list";
import { EvidenceText } from "@/components/tier/evidence-text";
import { LaneItem } from "@/components/tier/lane-item";
import { Lanes } from "@/components/tier/lanes";
import { PriceBand } from "@/components/tier/price-band";
import { TierBadge } from "@/components/tier/tier-badge";
import { TierConfidence } from "@/components/tier/tier-confidence";
import { Section } from "@/components/ui/section";
import { brief, briefSpans } from "./brief";
import { Specimen } from "./specimen";

export function Tiers() {
  return (
    <Section title="The two tiers" lead="The line, what hangs from it, and what it rests on.">
      <div className="space-y-16">
        <Specimen name="<TierBadge>">
          <div className="flex flex-wrap items-center gap-x-8 gap-y-3">
            <TierBadge tier="commodity" probability={0.06} />
            <TierBadge tier="commodity" probability={0.2} />
            <TierBadge tier="judgment" probability={0.66} />
            <TierBadge tier="judgment" probability={0.5} />
            <TierBadge tier="judgment" />
            <TierBadge tier="judgment" mixed />
          </div>
        </Specimen>
        <Specimen name="<Lanes> · <LaneItem>">
          <Lanes
            commodity={
              <>
                <Package
                  title="Move forty texts to the new template"
                  words="forty product texts that should move to the new template"
                  tier="commodity"
                  probability={0.06}
                  price="€600"
                />
                <Package
                  title="Upload and check the links"
                  words="put them into the shop and check every link"
                  tier="commodity"
                  probability={0.1}
                  price="€180"
                />
              </>
            }
            judgment={
              <>
                <Package
                  title="Decide the tone and what to drop"
                  words="someone has to decide what our tone is now"
                  tier="judgment"
                  probability={0.94}
                  price="€1,400"
                />
                <Package
                  title="Review and sign the result"
                  words="one person who reads everything before it goes out"
                  tier="judgment"
                  probability={0.72}
                  price="€380"
                />
              </>
            }
          />
        </Specimen>
        <Specimen name="<EvidenceText> · <EvidenceList>">
          <div className="grid gap-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <EvidenceText text={brief} spans={briefSpans} notesId="evidence" />
            <EvidenceList
              id="evidence"
              items={briefSpans.map((span) => ({ ...span, quote: brief.slice(span.start, span.end) }))}
            />
          </div>
        </Specimen>
        <Specimen name="<PriceBand>">
          <div className="grid gap-10 sm:grid-cols-2">
            <PriceBand
              low={{ amountMinor: 42000, label: "€420" }}
              median={{ amountMinor: 61000, label: "€610" }}
              high={{ amountMinor: 90000, label: "€900" }}
              marker={{ amountMinor: 60000, label: "€600", name: "Your line" }}
              text="Half of the prices paid lie between €420 and €900; the middle one is €610. From 34 contracts."
            />
            <PriceBand
              low={{ amountMinor: 110000, label: "€1,100" }}
              median={{ amountMinor: 150000, label: "€1,500" }}
              high={{ amountMinor: 210000, label: "€2,100" }}
              marker={{ amountMinor: 260000, label: "€2,600", name: "This offer" }}
              text="Half of the prices paid lie between €1,100 and €2,100; the middle one is €1,500. From 12 contracts."
              seedLabel="seed"
            />
          </div>
        </Specimen>
      </div>
    </Section>
  );
}

interface PackageProps {
  title: string;
  words: string;
  tier: "commodity" | "judgment";
  probability: number;
  price: string;
}

function Package({ title, words, tier, probability, price }: PackageProps) {
  return (
    <LaneItem>
      <div className="flex items-baseline justify-between gap-4">
        <h4 className="font-serif text-lg font-[450]">{title}</h4>
        <span className="figures text-ui">{price}</span>
      </div>
      <p className="own-words-tight mt-1 text-soft">“{words}”</p>
      <TierConfidence tier={tier} probability={probability} className="mt-2 block" />
    </LaneItem>
  );
}
