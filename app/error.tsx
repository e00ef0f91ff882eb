"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import english from "@/messages/en/faults.json";
import chinese from "@/messages/zh/faults.json";

/** A page that failed. The words come with the component: whatever failed may have been what brings them. */
export default function PageFault({
  reset,
  error,
}: {
  reset: () => void;
  error: Error & { digest?: string };
}) {
  const [words, setWords] = useState(english);
  useEffect(() => {
    if (document.documentElement.lang.startsWith("zh")) setWords(chinese);
  }, []);
  return (
    <div className="shell py-16">
      <h1 className="font-serif text-3xl">{words.faultTitle}</h1>
      <p className="measure mt-4">{words.fault}</p>
      {error.digest ? <p className="mt-2 font-mono text-sm text-soft">{error.digest}</p> : null}
      <Button className="mt-6" onClick={reset}>
        {words.again}
      </Button>
    </div>
  );
}
