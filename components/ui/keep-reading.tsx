"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const pause = 2_000;

/** Reads the page again every two seconds for as long as this stands in it. */
export function KeepReading() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), pause);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
