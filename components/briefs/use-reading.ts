"use client";

import { useEffect, useRef, useState } from "react";
import type { ReadingView } from "@/components/briefs/reading-view";

const pause = 500;

/** The model's reading of a text, asked for a moment after the last key. The last one stays until the next arrives. */
export function useReading(
  initial: ReadingView | null,
  title: string,
  description: string,
): { reading: ReadingView | null; read: { title: string; description: string }; isReading: boolean } {
  const text = `${title}\n\n${description}`;
  const [latest, setLatest] = useState({ reading: initial, read: { title, description } });
  const [isReading, setReading] = useState(false);
  const last = useRef(text);

  useEffect(() => {
    if (last.current === text) return;
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      setReading(true);
      const reading = await ask(title, description, asking.signal);
      if (asking.signal.aborted) return;
      setReading(false);
      if (!reading) return;
      last.current = text;
      setLatest({ reading, read: { title, description } });
    }, pause);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [text, title, description]);

  return { ...latest, isReading };
}

/** Null when there is no answer: the reading is a help, the text does not wait for it. */
async function ask(title: string, description: string, signal: AbortSignal): Promise<ReadingView | null> {
  try {
    const answer = await fetch("/briefs/assess", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ title, description }),
      signal,
    });
    return answer.ok ? ((await answer.json()) as ReadingView) : null;
  } catch {
    return null;
  }
}
