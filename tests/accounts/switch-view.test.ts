import { expect, test } from "vitest";
import { switchView } from "@/lib/accounts/switch-view";
import { db } from "@/lib/db";
import { makeClient, makeSuspended } from "@/tests/support/people";

test("a client who looks from the other side becomes a freelancer too", async () => {
  const client = await makeClient();
  await switchView(client, { view: "freelancer" });
  const user = await db.user.findUniqueOrThrow({ where: { id: client.id } });
  expect(user).toMatchObject({ activeView: "freelancer", isClient: true, isFreelancer: true });
});

test("a suspended person switches nothing", async () => {
  const suspended = await makeSuspended();
  await expect(switchView(suspended, { view: "freelancer" })).rejects.toMatchObject({ code: "forbidden" });
});
