import fc from "fast-check";
import { expect, test } from "vitest";
import { taxWithin, treatmentOf } from "@/lib/bookkeeping/tax";

const german = { country: "DE", taxId: "DE123456789", taxRateBasisPoints: 1900 };

test.each([
  ["at home", german, { country: "DE", taxId: "" }, "charged"],
  ["at home, between businesses", german, { country: "DE", taxId: "DE987654321" }, "charged"],
  ["a business in another EU country", german, { country: "FR", taxId: "FR12345678901" }, "reverse_charge"],
  ["a consumer in another EU country", german, { country: "FR", taxId: "" }, "charged"],
  ["a business elsewhere", german, { country: "SG", taxId: "M90312345A" }, "reverse_charge"],
  ["a consumer elsewhere", german, { country: "US", taxId: "" }, "export"],
  ["somebody unknown", german, { country: "", taxId: "" }, "charged"],
  ["an issuer without a rate", { ...german, taxRateBasisPoints: 0 }, { country: "DE", taxId: "" }, "none"],
  ["an issuer without a tax id", { ...german, taxId: "" }, { country: "DE", taxId: "" }, "none"],
] as const)("tax for %s", (_, issuer, customer, treatment) => {
  expect(treatmentOf(issuer, customer)).toBe(treatment);
});

test("tax is taken out of the amount and never put on top", () => {
  expect(taxWithin(11_900, "charged", 1900)).toMatchObject({ netMinor: 10_000, taxMinor: 1_900 });
  expect(taxWithin(11_900, "reverse_charge", 1900)).toMatchObject({
    netMinor: 11_900,
    taxMinor: 0,
    rateBasisPoints: 0,
  });
  const amounts = fc.integer({ min: 0, max: 2_000_000_000 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 5000 }), (totalMinor, rate) => {
      const { netMinor, taxMinor } = taxWithin(totalMinor, "charged", rate);
      expect(netMinor + taxMinor).toBe(totalMinor);
      expect(Math.abs(taxMinor - (netMinor * rate) / 10_000)).toBeLessThanOrEqual(1);
    }),
  );
});
