"use server";

import { redirect } from "next/navigation";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { clearSessionCookie } from "@/lib/accounts/session-cookie";
import { signOut } from "@/lib/accounts/sign-out";

/** For a plain form with one button, in the header and in the settings. */
export async function signOutHere(): Promise<void> {
  const viewer = await currentViewer();
  if (viewer) await signOut(viewer, { everywhere: false });
  await clearSessionCookie();
  redirect("/sign-in?done=signed-out");
}
