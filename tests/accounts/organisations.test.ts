import { describe, expect, test } from "vitest";
import { acceptSeat } from "@/lib/accounts/accept-seat";
import { changeSeat } from "@/lib/accounts/change-seat";
import { createOrganisation } from "@/lib/accounts/create-organisation";
import { declineSeat } from "@/lib/accounts/decline-seat";
import { offerSeat } from "@/lib/accounts/offer-seat";
import { findOrganisation, listSeatOffers } from "@/lib/accounts/organisation-queries";
import { removeSeat } from "@/lib/accounts/remove-seat";
import { CreateOrganisation } from "@/lib/accounts/schemas";
import type { SeatRole } from "@/lib/accounts/seat-policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { withdrawSeatOffer } from "@/lib/accounts/withdraw-seat-offer";
import { day } from "@/lib/clock";
import { db } from "@/lib/db";
import { eventsOf, mailsTo, newAddress } from "@/tests/accounts/mailbox";
import { makePerson } from "@/tests/support/people";

/** The person as the next request would see them. */
async function seen(person: Viewer): Promise<Viewer> {
  const seats = await db.seat.findMany({
    where: { userId: person.id },
    select: { organisationId: true, role: true, organisation: { select: { name: true } } },
  });
  return {
    ...person,
    seats: seats.map(({ organisationId, role, organisation }) => ({
      organisationId,
      role,
      name: organisation.name,
    })),
  };
}

async function founded() {
  const person = await makePerson();
  const organisationId = await createOrganisation(person, { name: "Harbour Works" });
  return { owner: await seen(person), organisationId };
}

async function joined(organisationId: string, role: SeatRole): Promise<Viewer> {
  const person = await makePerson();
  await db.seat.create({ data: { organisationId, userId: person.id, role } });
  return seen(person);
}

async function offered(owner: Viewer, organisationId: string, to: Viewer, role: SeatRole = "member") {
  await offerSeat(owner, { organisationId, email: to.email, role });
  const [offer] = await listSeatOffers(to);
  if (!offer) throw new Error("no offer arrived");
  return { seatInvitationId: offer.id };
}

const roles = async (organisationId: string) =>
  Object.fromEntries(
    (await db.seat.findMany({ where: { organisationId } })).map(({ userId, role }) => [userId, role]),
  );

describe("founding", () => {
  test("makes the founder its owner", async () => {
    const { owner, organisationId } = await founded();
    expect(await roles(organisationId)).toEqual({ [owner.id]: "owner" });
    expect(await eventsOf(organisationId)).toEqual(["organisation.created"]);
  });

  test("is for confirmed people who are not suspended, under a name that is no lure", async () => {
    const name = "Harbour Works";
    for (const person of [
      await makePerson({ isEmailConfirmed: false }),
      await makePerson({ suspendedReason: "x" }),
    ])
      await expect(createOrganisation(person, { name })).rejects.toMatchObject({ code: "forbidden" });
    for (const lure of [
      "Win at https://evil.test",
      "see www.evil.test",
      "write to a@evil.test",
      "two\nlines",
      " ",
    ])
      expect(CreateOrganisation.safeParse({ name: lure }).success).toBe(false);
  });
});

describe("offering a seat", () => {
  test("writes to the address, and whoever has confirmed it takes the seat", async () => {
    const { owner, organisationId } = await founded();
    const person = await makePerson();
    const offer = await offered(owner, organisationId, person, "finance");
    expect((await mailsTo(person.email))[0]?.subject).toBe("A seat at Harbour Works");
    expect(await acceptSeat(person, offer)).toBe(organisationId);
    expect(await roles(organisationId)).toEqual({ [owner.id]: "owner", [person.id]: "finance" });
    expect(await listSeatOffers(person)).toEqual([]);
    expect(await eventsOf(organisationId)).toEqual([
      "organisation.created",
      "organisation.seat-offered",
      "organisation.seat-given",
    ]);
  });

  test("nobody else takes it: not another person, not one who claims the address unconfirmed", async () => {
    const { owner, organisationId } = await founded();
    const person = await makePerson();
    const offer = await offered(owner, organisationId, person);
    await expect(acceptSeat(await makePerson(), offer)).rejects.toMatchObject({ code: "not-found" });
    await expect(acceptSeat({ ...person, isEmailConfirmed: false }, offer)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(acceptSeat({ ...person, suspendedReason: "x" }, offer)).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await listSeatOffers({ ...person, isEmailConfirmed: false })).toEqual([]);
  });

  test("is taken once, also by two clicks at once, and not after 14 days", async () => {
    const { owner, organisationId } = await founded();
    const person = await makePerson();
    const offer = await offered(owner, organisationId, person);
    await expect(acceptSeat(person, offer, new Date(Date.now() + 14 * day))).rejects.toMatchObject({
      code: "not-found",
    });
    const both = await Promise.allSettled([acceptSeat(person, offer), acceptSeat(person, offer)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("is an owner's to do; strangers do not learn that the organisation is there", async () => {
    const { organisationId } = await founded();
    const email = newAddress();
    for (const role of ["member", "finance"] as const)
      await expect(
        offerSeat(await joined(organisationId, role), { organisationId, email, role: "owner" }),
      ).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      offerSeat(await makePerson(), { organisationId, email, role: "member" }),
    ).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await mailsTo(email)).toEqual([]);
  });

  test("an owner of yesterday offers nothing today", async () => {
    const { owner, organisationId } = await founded();
    const other = await joined(organisationId, "owner");
    await removeSeat(other, { organisationId, personId: owner.id });
    await expect(
      offerSeat(owner, { organisationId, email: newAddress(), role: "member" }),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  test("again renews it with the new role; to somebody with a seat it is refused", async () => {
    const { owner, organisationId } = await founded();
    const person = await makePerson();
    const first = await offered(owner, organisationId, person, "member");
    expect(await offered(owner, organisationId, person, "owner")).toEqual(first);
    await acceptSeat(person, first);
    expect(await roles(organisationId)).toMatchObject({ [person.id]: "owner" });
    await expect(
      offerSeat(owner, { organisationId, email: person.email, role: "member" }),
    ).rejects.toMatchObject({ field: "email" });
  });

  test("can be declined by the one it is for and withdrawn by an owner, and is then gone", async () => {
    const { owner, organisationId } = await founded();
    const [person, member] = [await makePerson(), await joined(organisationId, "member")];
    const offer = await offered(owner, organisationId, person);
    await expect(declineSeat(await makePerson(), offer)).rejects.toMatchObject({ code: "not-found" });
    await expect(withdrawSeatOffer(await makePerson(), offer)).rejects.toMatchObject({ code: "not-found" });
    await expect(withdrawSeatOffer(member, offer)).rejects.toMatchObject({ code: "forbidden" });
    await declineSeat(person, offer);
    await expect(acceptSeat(person, offer)).rejects.toMatchObject({ code: "not-found" });
    const again = await offered(owner, organisationId, person);
    await withdrawSeatOffer(owner, again);
    await expect(acceptSeat(person, again)).rejects.toMatchObject({ code: "not-found" });
    await expect(withdrawSeatOffer(owner, again)).rejects.toMatchObject({ code: "not-found" });
  });

  test("taking it and taking it back at once: one of the two happens", async () => {
    const { owner, organisationId } = await founded();
    const person = await makePerson();
    const offer = await offered(owner, organisationId, person);
    const both = await Promise.allSettled([acceptSeat(person, offer), withdrawSeatOffer(owner, offer)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("seats", () => {
  test("an owner changes roles and takes seats; members and finance do not", async () => {
    const { owner, organisationId } = await founded();
    const [member, finance] = [
      await joined(organisationId, "member"),
      await joined(organisationId, "finance"),
    ];
    for (const person of [member, finance]) {
      const change = { organisationId, personId: owner.id, role: "member" as const };
      await expect(changeSeat(person, change)).rejects.toMatchObject({ code: "forbidden" });
      await expect(removeSeat(person, { organisationId, personId: owner.id })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    await changeSeat(owner, { organisationId, personId: member.id, role: "owner" });
    await removeSeat(owner, { organisationId, personId: finance.id });
    expect(await roles(organisationId)).toEqual({ [owner.id]: "owner", [member.id]: "owner" });
  });

  test("everybody may leave, except the last owner", async () => {
    const { owner, organisationId } = await founded();
    const member = await joined(organisationId, "member");
    await expect(removeSeat(owner, { organisationId, personId: owner.id })).rejects.toMatchObject({
      key: "accounts.errors.lastOwner",
    });
    await expect(
      changeSeat(owner, { organisationId, personId: owner.id, role: "finance" }),
    ).rejects.toMatchObject({ key: "accounts.errors.lastOwner" });
    await removeSeat(member, { organisationId, personId: member.id });
    expect(await roles(organisationId)).toEqual({ [owner.id]: "owner" });
  });

  test("two owners who leave at the same moment: one stays", async () => {
    const { owner, organisationId } = await founded();
    const other = await joined(organisationId, "owner");
    const both = await Promise.allSettled(
      [owner, other].map((person) => removeSeat(person, { organisationId, personId: person.id })),
    );
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(Object.values(await roles(organisationId))).toEqual(["owner"]);
  });

  test("strangers and suspended people change nothing", async () => {
    const { owner, organisationId } = await founded();
    const member = await joined(organisationId, "member");
    const change = { organisationId, personId: member.id, role: "finance" as const };
    await expect(changeSeat(await makePerson(), change)).rejects.toMatchObject({ code: "not-found" });
    await expect(changeSeat({ ...owner, suspendedReason: "x" }, change)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(
      removeSeat({ ...owner, suspendedReason: "x" }, { organisationId, personId: member.id }),
    ).rejects.toMatchObject({ code: "forbidden" });
    expect(await roles(organisationId)).toMatchObject({ [member.id]: "member" });
  });

  test("the page shows addresses and open offers to owners only, and nothing to strangers", async () => {
    const { owner, organisationId } = await founded();
    const member = await joined(organisationId, "member");
    await offerSeat(owner, { organisationId, email: newAddress(), role: "member" });
    const [forOwner, forMember] = [
      await findOrganisation(owner, organisationId),
      await findOrganisation(member, organisationId),
    ];
    expect(forOwner.offers).toHaveLength(1);
    expect(JSON.stringify(forOwner)).toContain(member.email);
    expect(forMember.offers).toEqual([]);
    expect(JSON.stringify(forMember)).not.toContain("@people.test");
    await expect(findOrganisation(await makePerson(), organisationId)).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
