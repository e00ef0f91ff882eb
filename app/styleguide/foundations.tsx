import { Mark } from "@/components/tier/mark";
import { Section } from "@/components/ui/section";
import { Specimen } from "./specimen";

const sizes = ["text-5xl", "text-4xl", "text-3xl", "text-2xl", "text-xl", "text-lg"];
const swatches = [
  ["bg-paper", "paper"],
  ["bg-raised", "raised"],
  ["bg-sunk", "sunk"],
  ["bg-line", "line"],
  ["bg-edge", "edge"],
  ["bg-faint", "faint"],
  ["bg-soft", "soft"],
  ["bg-ink", "ink"],
  ["bg-accent", "accent"],
  ["bg-accent-tint", "accent-tint"],
  ["bg-commodity", "commodity"],
  ["bg-commodity-tint", "commodity-tint"],
  ["bg-judgment", "judgment"],
  ["bg-judgment-tint", "judgment-tint"],
  ["bg-positive", "positive"],
  ["bg-positive-tint", "positive-tint"],
  ["bg-caution", "caution"],
  ["bg-caution-tint", "caution-tint"],
  ["bg-danger", "danger"],
  ["bg-danger-tint", "danger-tint"],
] as const;

export function Foundations() {
  return (
    <Section margin title="Foundations" lead="Type, colour, the mark.">
      <div className="space-y-12">
        <Specimen name="serif, scale 1.2">
          {sizes.map((size) => (
            <p key={size} className={`font-serif tracking-tight ${size}`}>
              What is true hangs straight
            </p>
          ))}
        </Specimen>
        <Specimen name="own-words · text-base · text-ui · text-sm · text-xs · mono">
          <p className="own-words">
            We have forty product texts that should move to the new template, and someone has to decide what
            our tone is now. The old agency left us with three.
          </p>
          <p className="measure mt-5">
            Routine production got cheap; scoping, judgment, review and ownership got dear. <em>Both</em> are
            sold as if they were one thing. Here each piece of work is sorted into one of two tiers, and each
            tier has its own way of being priced and judged.
          </p>
          <p className="measure mt-3 text-ui text-soft">
            Buttons, tables and labels are set at fifteen pixels.
          </p>
          <p className="measure mt-1 text-sm text-soft">Help under a field, at fourteen.</p>
          <p className="measure mt-1 text-xs text-faint">Badges and captions, at thirteen.</p>
          <p className="mt-1 font-mono text-xs text-faint">snapshot 7f3a 91c0 · €1,284.00</p>
        </Specimen>
        <Specimen name="colour tokens (both themes in app/globals.css)">
          <ul className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4 lg:grid-cols-5">
            {swatches.map(([look, name]) => (
              <li key={name} className="text-xs text-soft">
                <span aria-hidden className={`mb-1 block h-10 rounded-sm border border-line ${look}`} />
                {name}
              </li>
            ))}
          </ul>
        </Specimen>
        <Specimen name="<Mark>">
          <div className="flex items-end gap-8">
            <Mark className="h-6" />
            <Mark className="h-8" />
            <span className="flex items-start gap-2.5">
              <Mark className="h-9" />
              <span className="font-serif text-xl tracking-tight">Plumbline</span>
            </span>
            <Mark className="h-20" />
          </div>
        </Specimen>
      </div>
    </Section>
  );
}
