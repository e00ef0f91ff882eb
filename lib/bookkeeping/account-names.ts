import { assertAdmin } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What people call the owners of accounts: a contract by its title, a person by name. For administrators. */
export async function accountNames(viewer: Viewer, owners: readonly string[]): Promise<Map<string, string>> {
  assertAdmin(viewer);
  const ids = [...new Set(owners)].filter((owner) => uuid.test(owner));
  const where = { id: { in: ids } };
  const [contracts, people] = await Promise.all([
    db.contract.findMany({ where, select: { id: true, title: true } }),
    db.user.findMany({ where, select: { id: true, name: true } }),
  ]);
  return new Map([
    ...contracts.map(({ id, title }): [string, string] => [id, title]),
    ...people.map(({ id, name }): [string, string] => [id, name]),
  ]);
}
