import { notFound } from "next/navigation";
import { requireViewer } from "@/lib/accounts/current-viewer";
import type { Viewer } from "@/lib/accounts/viewer";

/** The administrator who asks; for anybody else there is nothing here. */
export async function adminOr404(address: string): Promise<Viewer> {
  const viewer = await requireViewer(address);
  if (!viewer.isAdmin) notFound();
  return viewer;
}
