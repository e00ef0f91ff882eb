import fc from "fast-check";
import { expect, test } from "vitest";
import { ownPath } from "@/lib/own-path";

test.each([
  "//evil.test",
  "https:evil.test",
  "https://evil.test",
  "/\\evil.test",
  "\\\\evil.test",
  "https://app@evil.test",
  "javascript:alert(1)",
  "/\t/evil.test",
  " /listings",
  "/.//evil.test",
  "/..//evil.test",
  "",
])("%j is not followed", (value) => {
  expect(ownPath(value, "/dashboard")).toBe("/dashboard");
});

test.each(["/", "/listings?family=web&after=a#top", "/talent/中文"])("%j is our own", (value) => {
  expect(decodeURI(ownPath(value))).toBe(value);
});

test("whatever comes in, the browser stays on the site", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((rest) => `/${rest}`),
      ),
      (value) => {
        expect(new URL(ownPath(value), "https://plumbline.example").origin).toBe("https://plumbline.example");
      },
    ),
  );
});
