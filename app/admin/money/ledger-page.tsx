import type { ReactNode } from "react";
import { LedgerFrame } from "@/components/money/admin/ledger-frame";
import { Pagination } from "@/components/ui/pagination";
import type { Viewer } from "@/lib/accounts/viewer";
import { paymentsWaiting } from "@/lib/payments/admin-queries";

/** How many rows the lists of what waits for administrators have on a page. */
const pageSize = 50;

interface Props {
  viewer: Viewer;
  tab: Parameters<typeof LedgerFrame>[0]["tab"];
  /** Without them there are no pages to turn. */
  rows?: readonly { id: string }[];
  before?: string | undefined;
  address?: string;
  children: ReactNode;
}

/** One page of the ledger's frame, with what waits counted and its pages to turn. */
export async function LedgerPageFrame({ viewer, tab, rows = [], before, address = "", children }: Props) {
  const waiting = await paymentsWaiting(viewer);
  const last = rows.length === pageSize ? rows.at(-1)?.id : undefined;
  return (
    <LedgerFrame tab={tab} waiting={waiting}>
      {children}
      <Pagination
        className="mt-6"
        previous={before ? address : undefined}
        next={last ? `${address}?before=${last}` : undefined}
      />
    </LedgerFrame>
  );
}
