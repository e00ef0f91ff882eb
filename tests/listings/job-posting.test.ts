import { expect, test } from "vitest";
import { jobPosting } from "@/lib/listings/job-posting";

const now = new Date("2026-05-01T12:00:00Z");
const listing = {
  id: "01a1f489-09ff-70fc-b29f-f1304a67a73c",
  state: "published",
  title: "Forty texts </script><script>alert(1)</script>",
  description: "First line.\nSecond & last <b>line</b>.\n\nA new paragraph.",
  budgetMinMinor: 150_050,
  budgetMaxMinor: 200_000,
  currency: "USD",
  decisionDeadlineAt: new Date("2026-05-10T12:00:00Z"),
  publishedAt: new Date("2026-04-20T12:00:00Z"),
  organisation: null,
  client: { name: "Robin Vale" },
  skillNames: "Copywriting",
} as const;
const url = "https://plumbline.example/listings/1";

test("an open listing is a posting with its pay, its days and who posted it", () => {
  expect(jobPosting(listing, url, now)).toMatchObject({
    "@type": "JobPosting",
    title: listing.title,
    description: "<p>First line.<br>Second &amp; last &lt;b&gt;line&lt;/b&gt;.</p><p>A new paragraph.</p>",
    datePosted: "2026-04-20T12:00:00.000Z",
    validThrough: "2026-05-10T12:00:00.000Z",
    hiringOrganization: { "@type": "Person", name: "Robin Vale" },
    baseSalary: { currency: "USD", value: { minValue: 1500.5, maxValue: 2000 } },
    skills: "Copywriting",
    url,
  });
});

test("yen have no smaller unit, an organisation stands for itself, and what is not named is left out", () => {
  const posting = jobPosting(
    {
      ...listing,
      currency: "JPY",
      budgetMinMinor: null,
      decisionDeadlineAt: null,
      organisation: { id: "1", name: "Vale & Sons" },
      skillNames: "",
    },
    url,
    now,
  );
  expect(posting).toMatchObject({
    hiringOrganization: { "@type": "Organization", name: "Vale & Sons" },
    baseSalary: { value: { maxValue: 200_000 } },
  });
  expect(posting).not.toHaveProperty("validThrough");
  expect(posting).not.toHaveProperty("skills");
  expect(posting).not.toHaveProperty("baseSalary.value.minValue");
});

test.each(["draft", "held", "unpublished", "closed", "filled"] as const)(
  "a %s listing is no posting",
  (state) => {
    expect(jobPosting({ ...listing, state }, url, now)).toBeNull();
  },
);

test("nor is one whose day of decision has passed", () => {
  expect(jobPosting(listing, url, new Date("2026-05-10T12:00:00Z"))).toBeNull();
});
