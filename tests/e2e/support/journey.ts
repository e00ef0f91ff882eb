import { expect, type Page } from "@playwright/test";
import type { Locale } from "@/lib/locales";
import { say } from "@/lib/say";
import type { Brief } from "./brief.ts";
import type { Hands } from "./hands.ts";
import { expectSoundPage } from "./test.ts";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

/** Somebody at a browser, in one language, with one kind of hands. */
export interface Person {
  page: Page;
  hands: Hands;
  locale: Locale;
}

const words = (person: Person) => say(person.locale);

/** Writes a brief, has it split, checks it and publishes it; answers with the listing's id. */
export async function postBrief(client: Person, brief: Brief): Promise<string> {
  const { page, hands } = client;
  const t = words(client);
  await page.goto("/briefs/new");
  await hands.write(page.getByLabel(t("briefs.write.words")), brief.text);
  await expect(page.getByText(t("briefs.live.evidence"))).toBeVisible();
  await hands.write(page.getByLabel(t("briefs.write.title"), { exact: true }), brief.title);
  await hands.write(page.getByLabel(t("briefs.facts.budgetMax")), "2400");
  await hands.write(page.getByLabel(t("briefs.facts.budgetMin")), "1500");
  await hands.pickDay(page.getByLabel(t("briefs.facts.decisionDeadline")), inDays(10));
  await hands.pickDay(page.getByLabel(t("briefs.facts.deadline")), inDays(40));
  await hands.press(page.getByRole("button", { name: t("briefs.write.split") }).first());
  await expect(page).toHaveURL(/step=packages/);
  await expectSoundPage(page);

  await hands.press(page.getByRole("link", { name: t("briefs.packages.next") }).first());
  await expect(page).toHaveURL(/step=publish/);
  await expectSoundPage(page);
  await hands.press(page.getByRole("button", { name: t("briefs.publish.publish") }));
  await expect(page).not.toHaveURL(/step=/);
  await expect(page.getByText(t("briefs.page.state.published"), { exact: true }).first()).toBeVisible();
  return page.url().match(/[0-9a-f-]{36}/)?.[0] ?? "";
}

/** Has people ranked, package by package, until somebody fits, and invites the first; answers with who that is. */
export async function inviteFirst(client: Person, listingId: string, packageIds: string[]): Promise<string> {
  const { page, hands } = client;
  const t = words(client);
  const first = page.getByRole("article").first();
  for (const packageId of packageIds) {
    await page.goto(`/briefs/${listingId}/people?package=${packageId}`);
    await hands.press(page.getByRole("button", { name: t("shortlist.never.rank") }));
    await expect(page.getByRole("button", { name: t("shortlist.run.again") })).toBeVisible();
    await expectSoundPage(page);
    if (await first.isVisible()) break;
  }
  const profile = page.locator('main a[href^="/talent/"]').first();
  const freelancerId = (await profile.getAttribute("href"))?.match(/[0-9a-f-]{36}/)?.[0] ?? "";
  const [before = ""] = t("shortlist.invite.open", { name: "\u0001" }).split("\u0001");
  await hands.press(first.locator("summary", { hasText: before }));
  await hands.press(first.getByRole("button", { name: t("shortlist.invite.send") }));
  const [sent = ""] = t("shortlist.invite.sent", { at: "\u0001" }).split("\u0001");
  await expect(page.getByText(sent).first()).toBeVisible();
  return freelancerId;
}

/** Answers an invitation with a structured proposal of two milestones. */
export async function propose(freelancer: Person, listingId: string): Promise<void> {
  const { page, hands } = freelancer;
  const t = words(freelancer);
  await page.goto(`/listings/${listingId}/propose`);
  const answers: Record<string, string> = {
    restatedGoal: "Fewer mails answered by hand, and nobody notices a drop in tone.",
    riskiestAssumption: "That the twelve topics cover nine of ten mails.",
    firstCheckpoint: "After three days: two hundred mails sorted, with those that fit nowhere.",
    outOfScope: "Connecting the templates to the mail system.",
    whyMe: "I did this for a chain of bakeries; the founders disagreed there, too.",
    aiPlan: "A first sorting with a language model, checked by hand on every tenth mail.",
    reviewPlan: "I read each template aloud, and review the first fifty replies line by line.",
  };
  for (const [name, text] of Object.entries(answers)) {
    const field = page.locator(`[name="${name}"]`);
    await hands.write(field, text);
  }
  await hands.write(page.locator('[name="price"]'), "1800");
  await hands.write(page.locator('[name="milestones[0].title"]'), "Mails sorted");
  await hands.write(
    page.locator('[name="milestones[0].criteria"]'),
    "Every mail has one topic\nNone of fifty samples is wrong",
  );
  await hands.write(page.locator('[name="milestones[0].price"]'), "800");
  await hands.write(page.locator('[name="milestones[0].days"]'), "7");
  await hands.press(page.getByRole("button", { name: t("proposals.form.add") }));
  await hands.write(page.locator('[name="milestones[1].title"]'), "Tone and templates");
  await hands.write(
    page.locator('[name="milestones[1].criteria"]'),
    "Both founders sign the tone\nTen templates",
  );
  await hands.write(page.locator('[name="milestones[1].price"]'), "1000");
  await hands.write(page.locator('[name="milestones[1].days"]'), "10");
  await expectSoundPage(page);
  await hands.press(page.getByRole("button", { name: t("proposals.form.sendNow") }));
  await expect(page.getByText(t("proposals.page.sentTitle"))).toBeVisible();
}

/** Opens the reasoning, asks a question, hires; answers with the contract's id. */
export async function hire(client: Person, listingId: string): Promise<string> {
  const { page, hands } = client;
  const t = words(client);
  await page.goto(`/briefs/${listingId}/proposals`);
  // For judgment work the price unfolds with the reasoning; for commodity work it is open from the start.
  const fold = page
    .getByRole("button", { name: t("proposals.fold.open") })
    .filter({ visible: true })
    .first();
  if (await fold.isVisible()) await hands.press(fold);
  await expect(page.getByText("1,800").filter({ visible: true }).first()).toBeVisible();
  await expectSoundPage(page);
  await hands.press(
    page
      .getByRole("button", { name: t("proposals.decide.hire") })
      .filter({ visible: true })
      .first(),
  );
  await hands.press(page.getByRole("dialog").getByRole("button", { name: t("proposals.decide.hireNow") }));
  await expect(page).toHaveURL(/\/contracts\/[0-9a-f-]{36}/);
  await expect(page.getByText(t("contracts.page.next.fund.title"))).toBeVisible();
  await expectSoundPage(page);
  return page.url().match(/[0-9a-f-]{36}/)?.[0] ?? "";
}
