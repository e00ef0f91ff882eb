import fc from "fast-check";
import { expect, test } from "vitest";
import { idsIn, isUuid, newId } from "@/lib/ids";

test("a new id is a version 7 one, never the same twice, and greater than every earlier one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 47 }), fc.integer({ min: 1, max: 10_000 }), (at, later) => {
      const [one, twin, next] = [newId(at), newId(at), newId(at + later)];
      expect([one, twin, next].every(isUuid)).toBe(true);
      expect(one).toMatch(/^.{14}7.{4}[89ab]/);
      expect(one).not.toBe(twin);
      expect(next > one).toBe(true);
      expect(Number.parseInt(one.replace("-", "").slice(0, 12), 16)).toBe(at);
    }),
  );
});

test("ids are found in addresses and lists, each once", () => {
  const [one, other] = [newId(), newId()];
  const text = `https://plumbline.example/talent/${one}\n${other.toUpperCase()}, ${one} and 0123`;
  expect(idsIn(text)).toEqual([one, other]);
  expect(idsIn("nobody")).toEqual([]);
});
