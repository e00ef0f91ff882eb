import { db } from "@/lib/db";
import { signInAsDemo } from "./support/sign-in.ts";
import { expect, expectSoundPage, test } from "./support/test.ts";

test.describe.configure({ timeout: 240_000 });

const open = [
  "/",
  "/listings",
  "/listings?q=%25",
  "/talent",
  "/sign-in",
  "/sign-up",
  "/forgot",
  "/fees",
  "/ranking",
  "/nowhere",
];
const ways = {
  "wide and light": { viewport: { width: 1280, height: 900 }, colorScheme: "light", locale: "en-GB" },
  "narrow, dark and Chinese": { viewport: { width: 360, height: 780 }, colorScheme: "dark", locale: "zh-CN" },
} as const;

for (const [name, contextOptions] of Object.entries(ways)) {
  test.describe(name, () => {
    test.use({ contextOptions });

    test("pages for everybody are sound", async ({ page }) => {
      const listing = await db.listing.findFirstOrThrow({
        where: { state: "published" },
        select: { id: true },
      });
      const profile = await db.freelancerProfile.findFirstOrThrow({
        where: { publishedAt: { not: null } },
        select: { userId: true },
      });
      for (const path of [...open, `/listings/${listing.id}`, `/talent/${profile.userId}`]) {
        const response = await page.goto(path);
        expect(response?.status(), path).toBe(path === "/nowhere" ? 404 : 200);
        await expectSoundPage(page);
      }
    });

    test("a client's pages are sound", async ({ page }) => {
      await signInAsDemo(page, "client");
      const where = { client: { email: "client@demo.plumbline.example" } };
      const draft = await db.listing.findFirstOrThrow({
        where: { ...where, state: "draft" },
        select: { id: true },
      });
      const answered = await db.listing.findFirstOrThrow({
        where: { ...where, proposals: { some: { state: "sent" } } },
        select: { id: true },
      });
      const contract = await db.contract.findFirstOrThrow({ where, select: { id: true } });
      const card = await db.rateCard.findFirstOrThrow({ where: { isActive: true }, select: { id: true } });
      const own = [
        `/briefs/${draft.id}`,
        `/briefs/${draft.id}?step=packages`,
        `/briefs/${draft.id}?step=publish`,
      ];
      const rest = [
        `/briefs/${answered.id}/people`,
        `/briefs/${answered.id}/proposals`,
        `/contracts/${contract.id}`,
        `/book/${card.id}`,
      ];
      for (const path of [
        "/dashboard",
        "/briefs",
        "/briefs/new",
        "/contracts",
        "/notices",
        "/settings",
        "/organisations",
        ...own,
        ...rest,
      ]) {
        expect((await page.goto(path))?.status(), path).toBe(200);
        await expectSoundPage(page);
      }
    });

    test("a freelancer's pages are sound", async ({ page }) => {
      await signInAsDemo(page, "freelancer");
      const invitation = await db.invitation.findFirstOrThrow({
        where: { freelancer: { email: "freelancer@demo.plumbline.example" }, state: "sent" },
        select: { listingId: true },
      });
      const proposal = await db.proposal.findFirstOrThrow({
        where: { freelancer: { email: "freelancer@demo.plumbline.example" }, state: "sent" },
        select: { id: true },
      });
      const own = [
        `/listings/${invitation.listingId}/propose`,
        `/listings/${invitation.listingId}/why`,
        `/proposals/${proposal.id}`,
      ];
      for (const path of ["/dashboard", "/profile", "/proposals", "/contracts", ...own]) {
        expect((await page.goto(path))?.status(), path).toBe(200);
        await expectSoundPage(page);
      }
    });

    test("the rooms of contracts are sound, in every state of a milestone and from both sides", async ({
      page,
    }) => {
      const milestones = await db.milestone.findMany({
        where: {
          contract: {
            client: { email: "client@demo.plumbline.example" },
            freelancer: { email: "freelancer@demo.plumbline.example" },
            closedAt: { equals: null },
          },
        },
        distinct: ["state"],
        select: { id: true, contractId: true },
      });
      expect(milestones.length).toBeGreaterThan(4);
      const rooms = milestones.map(({ id, contractId }) => `/contracts/${contractId}/milestones/${id}`);
      const [first] = milestones;
      const versions = await db.contractFile.findFirstOrThrow({
        where: { version: 2, contract: { client: { email: "client@demo.plumbline.example" } } },
        select: { contractId: true },
      });
      const around = ["", "/changes", "/talk", "/files", "/ending"].map(
        (part) => `/contracts/${first?.contractId}${part}`,
      );
      around.push(`/contracts/${versions.contractId}/files`);
      for (const role of ["client", "freelancer"] as const) {
        await signInAsDemo(page, role);
        for (const path of [...rooms, ...around]) {
          expect((await page.goto(path))?.status(), path).toBe(200);
          await expectSoundPage(page);
        }
      }
    });

    test("a moderator's pages are sound", async ({ page }) => {
      await signInAsDemo(page, "admin");
      const item = await db.case.findFirstOrThrow({
        select: { id: true, subjectType: true, subjectId: true },
      });
      const listing = await db.listing.findFirstOrThrow({
        where: { state: "published" },
        select: { id: true },
      });
      const rest = [
        `/cases/${item.id}`,
        `/cases/new?type=${item.subjectType}&id=${item.subjectId}`,
        `/admin/listings/${listing.id}`,
      ];
      for (const path of [
        "/admin",
        "/admin/cases",
        "/admin/disputes",
        "/admin/listings",
        "/demo/inbox",
        ...rest,
      ]) {
        expect((await page.goto(path))?.status(), path).toBe(200);
        await expectSoundPage(page);
      }
    });
  });
}
