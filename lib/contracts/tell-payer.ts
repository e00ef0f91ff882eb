import { type Allowance, weekNumber } from "@/lib/contracts/allowance";
import { statementsPath } from "@/lib/contracts/paths";
import type { Tx } from "@/lib/db";
import { isLocale } from "@/lib/locales";
import { formatMoney, type Money } from "@/lib/money";
import { notify } from "@/lib/notifications/notify";

interface Told {
  milestoneId: string | null;
  amount?: Money;
  /** Milliseconds: what is stored with a notice is plain JSON. */
  at?: number;
  reason?: string;
}

/** A notice about charges to whoever's card it is, and to the client where that is somebody else. */
export async function tellPayer(
  tx: Tx,
  { byId, brand, last4, contract }: Allowance,
  kind: string,
  { milestoneId, amount, ...told }: Told,
  href = statementsPath(contract.id),
): Promise<void> {
  const week = weekNumber(contract, milestoneId);
  const people = await tx.user.findMany({
    where: { id: { in: [byId, contract.clientId] } },
    select: { id: true, locale: true },
  });
  for (const { id: userId, locale } of people) {
    const price = amount && formatMoney(amount, isLocale(locale) ? locale : "en");
    await notify(tx, {
      userId,
      kind: `contracts.notices.${kind}`,
      params: { title: contract.title, week, brand, last4, ...told, ...(price ? { amount: price } : {}) },
      href,
      alsoByMail: true,
    });
  }
}
