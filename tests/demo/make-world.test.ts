import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { hashScope } from "@/lib/contracts/hash-scope";
import { ScopeContent } from "@/lib/contracts/scope";
import { checkForPublishing } from "@/lib/listings/publish-checks";
import { screenBrief } from "@/lib/listings/screen-brief";
import { families } from "@/lib/skills/families";
import { tiers } from "@/lib/tiers";
import { demoPeople } from "../../prisma/demo/demo-people.ts";
import { makeWorld } from "../../prisma/demo/make-world.ts";

const now = new Date("2026-11-20T08:00:00Z");
const { rows } = makeWorld(now);
const patience = 120_000;
const hash = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");
const published = rows.Listing.filter(({ state }) => state === "published");
const packagesOf = (listingId: string) => rows.WorkPackage.filter((part) => part.listingId === listingId);

describe("the demo world", () => {
  test(
    "is the same for the same moment",
    () => {
      expect(hash(makeWorld(now, 60))).toBe(hash(makeWorld(now, 60)));
    },
    patience,
  );

  test(
    "moves with the moment and keeps its words",
    () => {
      const later = makeWorld(new Date("2027-03-02T17:45:00Z"), 60).rows;
      const words = (all: typeof rows) => all.Listing.map(({ title, description }) => [title, description]);
      expect(words(later)).toEqual(words(rows));
      expect(later.Event.length).toBe(makeWorld(now, 60).rows.Event.length);
      expect(later.Listing[0]?.publishedAt).not.toEqual(rows.Listing[0]?.publishedAt);
    },
    patience,
  );

  test("tells nothing that has not happened yet, in the order in which it happened", () => {
    const times = rows.Event.map(({ at }) => at.getTime());
    expect(Math.max(...times)).toBeLessThanOrEqual(now.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test("has no id, name or address twice", () => {
    for (const values of [
      rows.User.map(({ id }) => id),
      rows.User.map(({ name }) => name),
      rows.User.map(({ email }) => email),
      rows.Contract.map(({ id }) => id),
    ])
      expect(new Set(values).size).toBe(values.length);
  });

  test("has its three people, all confirmed, marked as demo and without a password", () => {
    const byEmail = new Map(rows.User.map((user) => [user.email, user]));
    for (const { email, name } of Object.values(demoPeople)) expect(byEmail.get(email)?.name).toBe(name);
    expect(byEmail.get(demoPeople.admin.email)?.isAdmin).toBe(true);
    expect(rows.User.every((user) => user.isDemo && user.emailVerifiedAt && !user.passwordHash)).toBe(true);
    // The second decides what the first may not: appeals against the first one's decisions.
    expect(rows.User.filter((user) => user.isAdmin)).toHaveLength(2);
  });
});

describe("what the demo people find", () => {
  const idOf = (role: keyof typeof demoPeople) =>
    rows.User.find(({ email }) => email === demoPeople[role].email)?.id ?? "";

  test("for the client: drafts, listings with answers, a hire, a booking, notices", () => {
    const own = rows.Listing.filter(({ clientId }) => clientId === idOf("client"));
    expect(own.map(({ state }) => state).sort()).toEqual(
      ["draft", "draft", "filled", "published", "published", "published"].sort(),
    );
    const ids = new Set(own.map(({ id }) => id));
    const waiting = rows.Proposal.filter(({ listingId, state }) => ids.has(listingId) && state === "sent");
    expect(waiting.length).toBeGreaterThanOrEqual(5);
    expect(
      rows.Contract.filter((each) => each.clientId === idOf("client") && each.state === "agreed"),
    ).toHaveLength(2);
    expect(rows.Notice.filter(({ userId }) => userId === idOf("client")).length).toBeGreaterThanOrEqual(6);
  });

  test("for the freelancer: invitations, proposals, contracts and notices", () => {
    const mine = ({ freelancerId }: { freelancerId: string }) => freelancerId === idOf("freelancer");
    expect(rows.Invitation.filter((each) => mine(each) && each.state === "sent")).toHaveLength(2);
    expect(
      rows.Proposal.filter(mine)
        .map(({ state }) => state)
        .sort(),
    ).toEqual(["accepted", "declined", "sent", "sent"]);
    expect(rows.Contract.filter((each) => mine(each) && each.state === "agreed")).toHaveLength(2);
    expect(rows.Contract.filter((each) => mine(each) && each.state === "closed").length).toBeGreaterThan(3);
    expect(rows.Notice.filter(({ userId }) => userId === idOf("freelancer")).length).toBeGreaterThanOrEqual(
      5,
    );
  });

  test("for the admin: cases that wait for a decision", () => {
    expect(rows.Case.filter(({ state }) => state === "open").length).toBeGreaterThanOrEqual(2);
  });
});

describe("its listings", () => {
  test("could each have been published through the product", () => {
    const faults = published.flatMap((listing) => {
      const packages = packagesOf(listing.id).map((part) => ({
        title: part.title,
        criteria: part.criteria as string[],
        budgetMinor: part.budgetMinor ?? 0,
        spans: part.spans as { start: number; end: number }[],
      }));
      const text = {
        title: listing.title ?? "",
        description: listing.description ?? "",
        tried: listing.tried ?? "",
        packages,
      };
      const checked = {
        ...text,
        family: listing.family ?? "",
        budgetMaxMinor: listing.budgetMaxMinor ?? null,
        deadlineAt: new Date(listing.deadlineAt ?? 0),
        decisionDeadlineAt: new Date(listing.decisionDeadlineAt ?? 0),
        isSplitCurrent: true,
      };
      const findings = screenBrief(text).filter(({ severity }) => severity !== "note");
      const missing = checkForPublishing(checked, { isEmailConfirmed: true }, findings, now).filter(
        ({ isMet }) => !isMet,
      );
      return [...missing, ...findings].map((fault) => [listing.title, fault]);
    });
    expect(faults).toEqual([]);
  });

  test("are of every field and both tiers, some in Chinese, and hardly any reads like another", () => {
    expect(new Set(published.map(({ family }) => family))).toEqual(new Set(families));
    expect(new Set(published.map(({ tier }) => tier))).toEqual(new Set(tiers));
    expect(published.filter(({ language }) => language === "zh").length).toBeGreaterThanOrEqual(6);
    const texts = published.map(({ description }) => description);
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(published.map(({ title }) => title)).size).toBe(texts.length);
    const endings = new Set(texts.map((text) => text?.slice(-60)));
    expect(endings.size).toBeGreaterThanOrEqual(80);
  });

  test("leave no placeholder in any text", () => {
    const texts = [rows.Listing, rows.FreelancerProfile, rows.DecisionEntry, rows.CaseStudy, rows.Proposal];
    expect(JSON.stringify([...texts, rows.ScopeSnapshot, rows.RateCard].map(wordsOf))).not.toMatch(
      /\{\w+\}|\[[^\]"]*\|/,
    );
  });
});

describe("its past", () => {
  test("has a sealed scope for every contract", () => {
    const sealed = new Map(rows.ScopeSnapshot.map((each) => [each.contractId, each]));
    for (const contract of rows.Contract) {
      const snapshot = sealed.get(contract.id);
      const scope = ScopeContent.parse(snapshot?.content);
      expect(hashScope(scope)).toBe(snapshot?.hash);
      expect(scope.milestones.reduce((sum, { priceMinor }) => sum + priceMinor, 0)).toBe(contract.totalMinor);
    }
  });

  test("has a contract whose limits on AI by stage came from its listing", () => {
    const limitsOf = new Map(rows.Listing.map(({ id, aiLimits }) => [id, aiLimits]));
    const limited = rows.ScopeSnapshot.map(({ content }) => ScopeContent.parse(content)).filter(
      ({ aiLimits }) => aiLimits,
    );
    expect(limited.length).toBeGreaterThan(0);
    for (const { listing, aiLimits } of limited) expect(limitsOf.get(listing?.id ?? "")).toEqual(aiLimits);
  });

  test("leaves newcomers with evidence and without contracts, about one in seven", () => {
    const hired = new Set(rows.Contract.map(({ freelancerId }) => freelancerId));
    const evidence = new Set([...rows.RateCard, ...rows.DecisionEntry].map(({ userId }) => userId));
    const newcomers = rows.FreelancerProfile.filter(({ userId }) => !hired.has(userId));
    const share = newcomers.length / rows.FreelancerProfile.length;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.25);
    expect(newcomers.filter(({ userId }) => !evidence.has(userId))).toEqual([]);
  });

  test("tells people apart by their signals", () => {
    const reviews = rows.FreelancerSignal.filter((row) => row.contractCount >= 3)
      .map(({ review }) => review)
      .sort((a, b) => a - b);
    const at = (share: number) => reviews[Math.floor(share * reviews.length)] ?? 0;
    expect(at(0.9) - at(0.1)).toBeGreaterThan(15);
  });
});

/** What people wrote, without the JSON columns. */
function wordsOf(table: readonly object[]) {
  return table.map((row) => Object.values(row).filter((value) => typeof value === "string"));
}
