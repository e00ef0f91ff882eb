import { cache } from "react";
import { orNotFound } from "@/app/or-not-found";
import { requireViewer } from "@/lib/accounts/current-viewer";
import { getRoomOrThrow } from "@/lib/contracts/room-queries";

/** The room of a contract with who looks at it, once a request; the page that nothing is here for anybody else. */
export const loadRoom = cache(async (contractId: string) => {
  const viewer = await requireViewer(`/contracts/${contractId}`);
  return { viewer, room: await orNotFound(getRoomOrThrow(viewer, contractId)) };
});
