import { notFound } from "next/navigation";
import { cache } from "react";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { Refusal } from "@/lib/errors";
import { getProfileOrThrow } from "@/lib/profiles/queries";

/** The profile and who looks at it, once per request for the page and its title. */
export const loadProfile = cache(async (userId: string) => {
  const viewer = await currentViewer();
  try {
    return { viewer, profile: await getProfileOrThrow(viewer, userId) };
  } catch (error) {
    if (error instanceof Refusal && error.code === "not-found") notFound();
    throw error;
  }
});
