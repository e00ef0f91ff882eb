import { notFound } from "next/navigation";
import { cache } from "react";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { findOrganisation } from "@/lib/accounts/organisation-queries";
import { Refusal } from "@/lib/errors";

/** The organisation for the page and its title; somebody else's and a missing one are the same 404. */
export const organisationOr404 = cache(async (organisationId: string) => {
  const viewer = await requireViewer(`/organisations/${organisationId}`);
  try {
    return await findOrganisation(viewer, organisationId);
  } catch (error) {
    if (error instanceof Refusal && error.code === "not-found") notFound();
    throw error;
  }
});
