import { roomPath } from "@/lib/contracts/paths";
import { type Parties, userOf } from "@/lib/contracts/policy";
import type { ContractParty } from "@/lib/contracts/states";
import type { Tx } from "@/lib/db";
import { notify } from "@/lib/notifications/notify";

/** A notice to one side of a contract, with a link into its room, or to a page of it. */
export async function tell(
  tx: Tx,
  contract: Parties & { id: string; title: string },
  side: ContractParty,
  kind: string,
  params: Record<string, string | number> = {},
  href = roomPath(contract.id),
): Promise<void> {
  await notify(tx, {
    userId: userOf(contract, side),
    kind: `contracts.notices.${kind}`,
    params: { title: contract.title, ...params },
    href,
    alsoByMail: true,
  });
}
