import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { notify } from "@/lib/notifications/notify";
import { makePerson } from "@/tests/support/people";

test("a notice is kept for the person, and the mail speaks their language", async () => {
  const person = await makePerson();
  await db.user.update({ where: { id: person.id }, data: { locale: "zh" } });
  await db.$transaction((tx) =>
    notify(tx, {
      userId: person.id,
      kind: "errors.required",
      params: {},
      href: "/dashboard",
      alsoByMail: true,
    }),
  );
  const [notice] = await db.notice.findMany({ where: { userId: person.id } });
  expect(notice).toMatchObject({ kind: "errors.required", href: "/dashboard", readAt: null });
  const [mail] = await db.mail.findMany({ where: { to: person.email } });
  expect(mail?.subject).toBe("此项必填。");
  expect(mail?.text).toContain("/dashboard");
});
