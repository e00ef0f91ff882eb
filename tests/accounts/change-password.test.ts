import { describe, expect, test } from "vitest";
import { changePassword } from "@/lib/accounts/change-password";
import { findViewer } from "@/lib/accounts/find-viewer";
import { hashPassword } from "@/lib/accounts/passwords";
import { findLink } from "@/lib/accounts/queries";
import { requestReset } from "@/lib/accounts/request-reset";
import { startSession } from "@/lib/accounts/start-session";
import { db } from "@/lib/db";
import { eventsOf, goodPassword, mailsTo, newBrowser, tokenSentTo } from "@/tests/accounts/mailbox";
import { makePerson } from "@/tests/support/people";

async function personWithTwoSessions() {
  const person = await makePerson();
  await db.user.update({
    where: { id: person.id },
    data: { passwordHash: await hashPassword(goodPassword) },
  });
  const [here, there] = [await startSession(db, person.id, ""), await startSession(db, person.id, "")];
  const viewer = await findViewer(here);
  if (!viewer) throw new Error("the session did not open");
  return { viewer, here, there };
}

describe("changing the password", () => {
  test("needs the current one, ends the other sessions and keeps this one", async () => {
    const { viewer, here, there } = await personWithTwoSessions();
    await requestReset({ email: viewer.email }, newBrowser());
    const link = await tokenSentTo(viewer.email);
    await changePassword(
      viewer,
      { currentPassword: goodPassword, newPassword: "six quick red foxes" },
      newBrowser(),
    );
    expect(await findViewer(here)).not.toBeNull();
    expect(await findViewer(there)).toBeNull();
    expect(await findLink(link)).toBeNull();
    expect((await mailsTo(viewer.email))[0]?.subject).toBe("Your password has changed");
    expect(await eventsOf(viewer.id)).toEqual(["person.password-changed"]);
  });

  test("a wrong current password changes nothing, and guessing it is limited like signing in", async () => {
    const { viewer, there } = await personWithTwoSessions();
    const guess = () =>
      changePassword(
        viewer,
        { currentPassword: "not it at all", newPassword: "six quick red foxes" },
        newBrowser(),
      );
    await expect(guess()).rejects.toMatchObject({ field: "currentPassword" });
    expect(await findViewer(there)).not.toBeNull();
    const guesses = await Promise.allSettled(Array.from({ length: 12 }, guess));
    expect(guesses.filter((each) => each.status === "rejected" && each.reason.code === "limit")).toHaveLength(
      3,
    );
  });

  test("a common one is refused", async () => {
    const { viewer } = await personWithTwoSessions();
    await expect(
      changePassword(viewer, { currentPassword: goodPassword, newPassword: "qwerty123" }, newBrowser()),
    ).rejects.toMatchObject({ field: "newPassword" });
  });

  test("a person without one is told to set it by mail", async () => {
    const person = await makePerson();
    await expect(
      changePassword(person, { currentPassword: "x", newPassword: goodPassword }, newBrowser()),
    ).rejects.toMatchObject({ key: "accounts.errors.noPassword" });
  });

  test("twice at once: one of the two holds", async () => {
    const { viewer } = await personWithTwoSessions();
    const both = await Promise.allSettled(
      ["first of the two", "second of the two"].map((newPassword) =>
        changePassword(viewer, { currentPassword: goodPassword, newPassword }, newBrowser()),
      ),
    );
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});
