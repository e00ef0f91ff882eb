"use server";

import { redirect } from "next/navigation";
import { currentViewer } from "@/lib/accounts/current-viewer";
import { SwitchView } from "@/lib/accounts/schemas";
import { clearSessionCookie } from "@/lib/accounts/session-cookie";
import { signOut } from "@/lib/accounts/sign-out";
import { switchView } from "@/lib/accounts/switch-view";
import { canAct } from "@/lib/accounts/viewer";

// For plain forms with a button or two, in the header and in the settings: they have no place to show an error.

export async function signOutHere(): Promise<void> {
  await leave(false);
}

export async function signOutEverywhere(): Promise<void> {
  await leave(true);
}

export async function switchViewHere(formData: FormData): Promise<void> {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in");
  const wanted = SwitchView.safeParse({ view: formData.get("view") });
  if (wanted.success && canAct(viewer)) await switchView(viewer, wanted.data);
  redirect("/dashboard");
}

async function leave(everywhere: boolean): Promise<never> {
  const viewer = await currentViewer();
  if (viewer) await signOut(viewer, { everywhere });
  await clearSessionCookie();
  redirect("/sign-in?done=signed-out");
}
