import fc from "fast-check";
import { expect, test } from "vitest";
import { isOwned, mayManageSeats, roleOf, type SeatOf, withSeat } from "@/lib/accounts/seat-policy";

const role = fc.constantFrom("owner" as const, "member" as const, "finance" as const);
const seats = fc.uniqueArray(fc.record({ userId: fc.constantFrom("a", "b", "c", "d"), role }), {
  selector: (seat: SeatOf) => seat.userId,
});

test("changing one seat leaves the others as they are", () => {
  fc.assert(
    fc.property(seats, fc.constantFrom("a", "b", "c", "d"), fc.option(role), (before, userId, next) => {
      const afterwards = withSeat(before, userId, next);
      expect(roleOf(afterwards, userId)).toBe(next);
      for (const each of before.filter((seat) => seat.userId !== userId))
        expect(roleOf(afterwards, each.userId)).toBe(each.role);
      expect(new Set(afterwards.map((seat) => seat.userId)).size).toBe(afterwards.length);
    }),
  );
});

test("the last owner is the one whose going leaves nobody to decide", () => {
  const two: SeatOf[] = [
    { userId: "a", role: "owner" },
    { userId: "b", role: "finance" },
  ];
  expect(isOwned(withSeat(two, "b", null))).toBe(true);
  expect(isOwned(withSeat(two, "a", null))).toBe(false);
  expect(isOwned(withSeat(two, "a", "member"))).toBe(false);
  expect(isOwned(withSeat(withSeat(two, "b", "owner"), "a", null))).toBe(true);
});

test("only owners decide about seats", () => {
  expect([
    mayManageSeats("owner"),
    mayManageSeats("member"),
    mayManageSeats("finance"),
    mayManageSeats(null),
  ]).toEqual([true, false, false, false]);
});
