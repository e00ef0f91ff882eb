import { expect, it } from "vitest";
import { initials } from "@/components/ui/initials";

it.each([
  ["Ada Okafor", "AO"],
  ["maria da silva", "MS"],
  ["Prince", "P"],
  ["Łucja Żak", "ŁŻ"],
  ["王小明", "明"],
  ["  Li   Na ", "LN"],
  ["", "·"],
])("%s is shown as %s", (name, shown) => {
  expect(initials(name)).toBe(shown);
});
