import clsx from "clsx";
import { useTranslations } from "next-intl";
import { Fragment, useId } from "react";
import { EvidenceLegend } from "@/components/tier/evidence-legend";
import { type EvidenceSpan, evidenceSegments, type Segment } from "@/components/tier/evidence-segments";
import { TierShape } from "@/components/tier/tier-shape";

export interface EvidenceTextProps {
  /** The client's own words, unchanged. */
  text: string;
  spans: readonly EvidenceSpan[];
  /** Callouts link to `#${notesId}-1`, `-2`, … in the order of `spans`: the ids an EvidenceList gives its entries. */
  notesId?: string;
  legend?: boolean;
  /** Without numbers, for a text that has no list beside it: the shape alone stands at the end of each span. */
  numbered?: boolean;
  className?: string;
}

/**
 * A text with the evidence pinned to it: solid line for commodity, dotted for judgment, double where both, a numbered
 * callout at the end of each span that says its direction in words.
 */
export function EvidenceText({
  text,
  spans,
  notesId,
  legend = true,
  numbered = true,
  className,
}: EvidenceTextProps) {
  const t = useTranslations("ui.tier");
  const id = useId();
  return (
    <div className={className}>
      <p className="own-words">
        {evidenceSegments(text, spans).map((segment) => (
          <Fragment key={segment.start}>
            <Stretch segment={segment} />
            {segment.ending.map((index) => {
              const direction = spans[index]?.direction ?? "judgment";
              return (
                <Fragment key={`${id}-${index}`}>
                  {wordJoiner}
                  <Callout
                    number={numbered ? index + 1 : undefined}
                    direction={direction}
                    label={
                      numbered
                        ? t("callout", { number: index + 1, tier: direction })
                        : t("towards", { tier: direction })
                    }
                    href={notesId ? `#${notesId}-${index + 1}` : undefined}
                  />
                </Fragment>
              );
            })}
            {segment.ending.length > 0 && isClosing(text.charAt(segment.start + segment.text.length))
              ? wordJoiner
              : null}
          </Fragment>
        ))}
      </p>
      {legend && spans.length > 0 ? <EvidenceLegend className="mt-5" /> : null}
    </div>
  );
}

// A line may break on either side of a shape: neither the callout nor a comma behind it may begin the next one.
const wordJoiner = "\u2060";
const isClosing = (character: string) => /[\p{Pe}\p{Pf}\p{Po}]/u.test(character);

function Stretch({ segment }: { segment: Segment }) {
  const [direction] = segment.directions;
  if (!direction) return segment.text;
  return (
    <mark
      className={clsx("evidence", segment.directions.length > 1 ? "evidence-both" : `evidence-${direction}`)}
    >
      {segment.text}
    </mark>
  );
}

interface CalloutProps {
  number?: number;
  direction: EvidenceSpan["direction"];
  label: string;
  href?: string;
}

function Callout({ number, direction, label, href }: CalloutProps) {
  const look = clsx(
    "figures mx-0.5 rounded-sm align-super whitespace-nowrap font-sans text-[0.6875rem] leading-none font-semibold no-underline",
    direction === "commodity" ? "text-commodity" : "text-judgment",
  );
  const inner = (
    <>
      <TierShape tier={direction} className="inline size-1.5 align-middle" />
      {number === undefined ? null : (
        <span aria-hidden className="ml-0.5">
          {number}
        </span>
      )}
    </>
  );
  return href ? (
    <a href={href} aria-label={label} className={clsx(look, "hover:underline")}>
      {inner}
    </a>
  ) : (
    <span className={look}>
      {inner}
      <span className="sr-only">({label})</span>
    </span>
  );
}
