"use client";

import { useId } from "react";
import type { Upload } from "@/components/rooms/use-upload";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";

export interface UploadFieldProps {
  uploads: readonly Upload[];
  send: (files: readonly File[]) => void;
  words: { choose: string; help: string };
}

/** Chooses files, sends them at once, and shows how far each is or why it was not taken. */
export function UploadField({ uploads, send, words }: UploadFieldProps) {
  const id = useId();
  return (
    <div>
      <input
        id={id}
        type="file"
        multiple
        className="peer sr-only"
        tabIndex={-1}
        aria-label={words.choose}
        onChange={(event) => {
          send([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      <Button size="small" onClick={() => document.getElementById(id)?.click()}>
        {words.choose}
      </Button>
      <p className="mt-2 max-w-[62ch] text-sm text-soft">{words.help}</p>
      <ul className="mt-3 space-y-3" aria-live="polite">
        {uploads.map(({ name, percent, fault }) => (
          <li key={name}>
            {fault ? (
              <p className="text-sm font-medium text-danger">
                {name}: {fault}
              </p>
            ) : (
              <Progress label={name} value={percent} text={`${percent} %`} className="max-w-[28rem]" />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
