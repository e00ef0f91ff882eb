import { expect, it } from "vitest";
import { valueAt } from "@/components/ui/form-value";

const sent = {
  title: "Forty texts",
  skills: ["editing", "typography"],
  milestones: [{ title: "First ten", price: "320" }, { title: "The rest" }],
};

it.each([
  ["title", "Forty texts"],
  ["skills", ["editing", "typography"]],
  ["milestones[0].title", "First ten"],
  ["milestones[1].title", "The rest"],
  ["milestones[1].price", undefined],
  ["milestones[7].title", undefined],
  ["milestones", undefined],
  ["title.length", undefined],
  ["nothing", undefined],
])("finds what was sent as %s", (name, value) => {
  expect(valueAt(sent, name)).toEqual(value);
});

it("finds nothing where nothing was sent", () => {
  expect(valueAt(null, "title")).toBeUndefined();
  expect(valueAt(undefined, "title")).toBeUndefined();
});
