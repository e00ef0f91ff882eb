import { expect, test } from "vitest";
import { cursorFrom } from "@/lib/cursor";

test("a cursor is the id of a row, and nothing else", () => {
  const id = "0199e0f2-3c1d-7a51-9a8e-1f2a3b4c5d6e";
  expect(cursorFrom(id)).toBe(id);
  for (const wrong of [undefined, "", "1", `${id}'`, [id, id]]) expect(cursorFrom(wrong)).toBeUndefined();
});
