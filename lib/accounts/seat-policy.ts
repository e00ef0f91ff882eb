import type { Viewer } from "./viewer";

export type SeatRole = Viewer["seats"][number]["role"];

/** A person's place in an organisation. */
export interface SeatOf {
  userId: string;
  role: SeatRole;
}

export const maxSeats = 100;
export const maxOrganisations = 20;

/** What a person may do in an organisation. Owners run it, members write for it, finance seats look and pay. */
export const roleOf = (seats: readonly SeatOf[], userId: string): SeatRole | null =>
  seats.find((seat) => seat.userId === userId)?.role ?? null;

export const mayManageSeats = (role: SeatRole | null) => role === "owner";

/** The seats as they would be: one person with another role, or (`null`) with none. */
export function withSeat(seats: readonly SeatOf[], userId: string, role: SeatRole | null): SeatOf[] {
  const others = seats.filter((seat) => seat.userId !== userId);
  return role ? [...others, { userId, role }] : others;
}

/** An organisation is never without an owner. */
export const isOwned = (seats: readonly SeatOf[]) => seats.some((seat) => seat.role === "owner");
