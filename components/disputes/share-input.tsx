"use client";

import { useState } from "react";
import { DivisionLines, type DivisionWords } from "@/components/disputes/division";
import { Input } from "@/components/ui/input";
import { type Divisible, divisionOf } from "@/lib/contracts/divide-price";
import { sharePercent } from "@/lib/contracts/fields";

export interface ShareInputProps {
  money: Divisible;
  locale: string;
  words: DivisionWords & { unreadable: string };
  defaultPercent: string;
}

/** A share in percent, with what each side would get under it as one types. Stand it in a Field. */
export function ShareInput({ money, locale, words, defaultPercent }: ShareInputProps) {
  const [typed, setTyped] = useState(defaultPercent);
  const share = sharePercent.safeParse(typed);
  return (
    <>
      <Input
        inputMode="decimal"
        autoComplete="off"
        suffix="%"
        className="figures max-w-32"
        defaultValue={defaultPercent}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div aria-live="polite" className="mt-3">
        {share.success ? (
          <DivisionLines
            division={divisionOf(money, share.data)}
            currency={money.currency}
            locale={locale}
            words={words}
          />
        ) : (
          <p className="text-ui text-soft">{words.unreadable}</p>
        )}
      </div>
    </>
  );
}
