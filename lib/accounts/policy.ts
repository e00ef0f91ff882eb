import { forbidden } from "@/lib/errors";
import type { Viewer } from "./viewer";

/** Throws unless the person may act at all. Every verb that changes something asks this first. */
export function assertCanAct(viewer: Viewer): void {
  if (viewer.suspendedReason !== null) throw forbidden("errors.suspended");
}

/** Throws unless the person may act and has confirmed the address. Needed before anything reaches other people. */
export function assertConfirmed(viewer: Viewer): void {
  assertCanAct(viewer);
  if (!viewer.isEmailConfirmed) throw forbidden("errors.unconfirmed");
}

export function assertAdmin(viewer: Viewer): void {
  assertCanAct(viewer);
  if (!viewer.isAdmin) throw forbidden();
}

/** Seats that may write and publish an organisation's briefs. Finance seats look and pay. */
export const mayWriteFor = (viewer: Viewer, organisationId: string) =>
  viewer.seats.some((seat) => seat.organisationId === organisationId && seat.role !== "finance");

export const maySeeOf = (viewer: Viewer, organisationId: string) =>
  viewer.seats.some((seat) => seat.organisationId === organisationId);
