import type { Viewer } from "@/lib/accounts/viewer";
import { mayActOn } from "@/lib/contracts/policy";
import { getContractOrThrow } from "@/lib/contracts/queries";
import { db } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { currencySchema } from "@/lib/money";
import { holdsOf } from "@/lib/payments/queries";

/** The weeks of work by time with their statements, for a party; a draft is shown to its writer only. */
export async function getWeeksOrThrow(viewer: Viewer, contractId: string) {
  const contract = await getContractOrThrow(viewer, contractId);
  const terms = contract.scope?.timebox;
  if (contract.kind !== "timebox" || !terms) throw notFound();
  const [rows, holds] = await Promise.all([
    db.milestone.findMany({
      where: { contractId: contract.id },
      orderBy: { position: "asc" },
      select: {
        id: true,
        state: true,
        priceMinor: true,
        fundedAt: true,
        holdId: true,
        statement: { include: { entries: { orderBy: [{ day: "asc" }, { position: "asc" }] } } },
      },
    }),
    holdsOf(contract.id),
  ]);
  const weeks = rows.map(({ holdId, priceMinor: capMinor, statement, ...row }, index) => ({
    ...row,
    number: index + 1,
    capMinor,
    paidMinor: (holdId && holds.get(holdId)?.releasedMinor) || 0,
    statement: statement?.state === "draft" && contract.party === "client" ? null : statement,
  }));
  const { id, title, party, state, tier, feeVersion, client, freelancer, organisation } = contract;
  return {
    ...{ id, title, party, state, tier, feeVersion, terms, weeks },
    currency: currencySchema.parse(contract.currency),
    otherName: party === "client" ? freelancer.name : (organisation?.name ?? client.name),
    mayAct: mayActOn(viewer, contract),
    mayPay: mayActOn(viewer, contract, { side: "client", isPaying: true }),
  };
}

export type WeeksView = Awaited<ReturnType<typeof getWeeksOrThrow>>;
export type WeekView = WeeksView["weeks"][number];
export type EntryView = NonNullable<WeekView["statement"]>["entries"][number];
