import fc from "fast-check";
import { expect, test } from "vitest";
import { cutLinks } from "@/lib/cut-links";

const here = "http://localhost:3000";

test("our own addresses become links, others stay text", () => {
  expect(
    cutLinks(`Open ${here}/confirm?token=a_b. Not https://evil.test/x or ${here}.evil.test/y`, here),
  ).toEqual([
    { text: "Open " },
    { text: `${here}/confirm?token=a_b`, path: "/confirm?token=a_b" },
    { text: `. Not https://evil.test/x or ${here}.evil.test/y` },
  ]);
  expect(
    cutLinks("javascript:alert(1) http://localhost:3000@evil.test/", here).some(({ path }) => path),
  ).toBe(false);
});

test("no letter of the text is lost", () => {
  const words = fc.array(fc.constantFrom("a", " ", "\n", `${here}/x?y=1`, "https://b.test/", "。", "<"));
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join("");
      expect(
        cutLinks(text, here)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
