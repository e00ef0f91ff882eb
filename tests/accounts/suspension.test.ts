import { describe, expect, test } from "vitest";
import { findViewer } from "@/lib/accounts/find-viewer";
import { liftSuspension } from "@/lib/accounts/lift-suspension";
import { makeAdmin as promote } from "@/lib/accounts/make-admin";
import { SuspendPerson } from "@/lib/accounts/schemas";
import { startSession } from "@/lib/accounts/start-session";
import { suspendPerson } from "@/lib/accounts/suspend-person";
import { db } from "@/lib/db";
import { eventsOf, rowOf } from "@/tests/accounts/mailbox";
import { makeAdmin, makeClient, makePerson, makeSuspended } from "@/tests/support/people";

const reason = "Asked three freelancers to pay before they could apply.";

describe("a suspension", () => {
  test("ends every session at once; the person may come back to read why", async () => {
    const [admin, person] = [await makeAdmin(), await makePerson()];
    const open = await startSession(db, person.id, "");
    await suspendPerson(admin, { personId: person.id, reason });
    expect(await findViewer(open)).toBeNull();
    const again = await startSession(db, person.id, "");
    expect(await findViewer(again)).toMatchObject({ suspendedReason: reason });
    await liftSuspension(admin, { personId: person.id });
    expect(await findViewer(again)).toMatchObject({ suspendedReason: null });
    expect(await eventsOf(person.id)).toEqual(["person.suspended", "person.reinstated"]);
  });

  test("needs a reason that says something", () => {
    const personId = crypto.randomUUID();
    expect(SuspendPerson.safeParse({ personId, reason: "spam" }).success).toBe(false);
    expect(SuspendPerson.safeParse({ personId, reason }).success).toBe(true);
  });

  test("is an administrator's to give and to lift", async () => {
    const [client, person, suspended] = [await makeClient(), await makePerson(), await makeSuspended()];
    const refusal = { code: "forbidden" };
    await expect(suspendPerson(client, { personId: person.id, reason })).rejects.toMatchObject(refusal);
    await expect(liftSuspension(suspended, { personId: suspended.id })).rejects.toMatchObject(refusal);
    const suspendedAdmin = await makeSuspended({ isAdmin: true });
    await expect(suspendPerson(suspendedAdmin, { personId: person.id, reason })).rejects.toMatchObject(
      refusal,
    );
  });

  test("reaches neither oneself nor another administrator nor nobody", async () => {
    const [admin, other] = [await makeAdmin(), await makeAdmin()];
    for (const personId of [admin.id, other.id])
      await expect(suspendPerson(admin, { personId, reason })).rejects.toMatchObject({ code: "forbidden" });
    const nobody = { personId: crypto.randomUUID() };
    await expect(suspendPerson(admin, { ...nobody, reason })).rejects.toMatchObject({ code: "not-found" });
    await expect(liftSuspension(admin, nobody)).rejects.toMatchObject({ code: "not-found" });
  });

  test("twice at once counts once, and lifting what does not stand is a conflict", async () => {
    const [admin, person] = [await makeAdmin(), await makePerson()];
    await expect(liftSuspension(admin, { personId: person.id })).rejects.toMatchObject({ code: "conflict" });
    const both = await Promise.allSettled(
      [1, 2].map(() => suspendPerson(admin, { personId: person.id, reason })),
    );
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await eventsOf(person.id)).toEqual(["person.suspended"]);
  });

  test("stands or falls with the transaction of the one who decides the case", async () => {
    const [admin, person] = [await makeAdmin(), await makePerson()];
    await db
      .$transaction(async (tx) => {
        await suspendPerson(admin, { personId: person.id, reason }, tx);
        throw new Error("the decision was not written");
      })
      .catch(() => undefined);
    expect(await rowOf(person)).toMatchObject({ suspendedAt: null });
  });
});

describe("npm run admin", () => {
  test("makes a confirmed person an administrator, once", async () => {
    const person = await makePerson();
    expect(await promote(` ${person.email.toUpperCase()}`)).toBe("made");
    expect(await promote(person.email)).toBe("already");
    expect(await rowOf(person)).toMatchObject({ isAdmin: true });
    expect(await eventsOf(person.id)).toEqual(["person.made-admin"]);
  });

  test("says why not otherwise", async () => {
    const [unconfirmed, suspended] = [await makePerson({ isEmailConfirmed: false }), await makeSuspended()];
    expect(await promote("nobody@people.test")).toBe("unknown");
    expect(await promote(unconfirmed.email)).toBe("unconfirmed");
    expect(await promote(suspended.email)).toBe("suspended");
    expect(
      await db.user.count({ where: { id: { in: [unconfirmed.id, suspended.id] }, isAdmin: true } }),
    ).toBe(0);
  });
});
