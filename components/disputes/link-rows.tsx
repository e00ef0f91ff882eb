"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

const most = 6;

export interface LinkRowsProps {
  /** The place of the first link among the rows of the form. */
  first: number;
  words: { link: string; note: string; add: string; help: string };
}

/** Addresses on the web, one row each. */
export function LinkRows({ first, words }: LinkRowsProps) {
  const [count, setCount] = useState(1);
  return (
    <div className="space-y-4 border-t border-line pt-4">
      <p className="text-sm text-soft">{words.help}</p>
      {Array.from({ length: count }, (_, place) => {
        const name = `evidence[${first + place}]`;
        return (
          <div key={name} className="grid gap-4 sm:grid-cols-2">
            <input type="hidden" name={`${name}.kind`} value="link" />
            <Field name={`${name}.ref`} label={words.link}>
              <Input type="url" inputMode="url" maxLength={2000} placeholder="https://" />
            </Field>
            <Field name={`${name}.note`} label={words.note}>
              <Input maxLength={1000} />
            </Field>
          </div>
        );
      })}
      {count < most ? (
        <Button size="small" onClick={() => setCount(count + 1)}>
          {words.add}
        </Button>
      ) : null}
    </div>
  );
}
