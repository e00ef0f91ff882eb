import { describe, expect, it } from "vitest";
import { assessText } from "@/lib/tiering/assess-text";

describe("assessText", () => {
  it("sorts specified work and open work to different sides", () => {
    expect(assessText("Scrape the names and phone numbers of 500 dentists into a CSV file.").tier).toBe(
      "commodity",
    );
    expect(
      assessText(
        "Decide which of our three product lines we should drop, and advise us on the strategy after that.",
      ).tier,
    ).toBe("judgment");
  });

  it("points into the original text", () => {
    const text =
      "İstanbul shop 👩‍💻\n\nWe need a full audit of our pricing strategy — and “data entry” of 40 rows.";
    const { evidence } = assessText(text);
    expect(evidence.length).toBeGreaterThan(1);
    for (const item of evidence) expect(text.slice(item.start, item.end)).toBe(item.text);
  });

  it("says that it cannot tell in another language", () => {
    const { probability, unsure } = assessText(
      "Necesito un diseñador para crear el logotipo de mi tienda con los colores de la marca.",
    );
    expect({ probability, unsure }).toEqual({ probability: 0.5, unsure: "language" });
  });
});
