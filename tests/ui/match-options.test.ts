import { expect, it } from "vitest";
import { matchOptions } from "@/components/ui/match-options";

const options = [
  { value: "1", label: "User research", hint: "Research" },
  { value: "2", label: "Résumé writing" },
  { value: "3", label: "Research operations" },
  { value: "4", label: "文案" },
];

function found(query: string) {
  return matchOptions(options, query).map((option) => option.value);
}

it("offers everything before anything is typed", () => {
  expect(found("")).toEqual(["1", "2", "3", "4"]);
});

it("needs every word, wherever it stands, and puts a match at the beginning first", () => {
  expect(found("research")).toEqual(["3", "1"]);
  expect(found("operations res")).toEqual(["3"]);
  expect(found("research writing")).toEqual([]);
});

it("looks past accents, capitals and scripts", () => {
  expect(found("RESUME")).toEqual(["2"]);
  expect(found("文")).toEqual(["4"]);
});
