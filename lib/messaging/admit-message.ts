import { assertConfirmed } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/accounts/viewer";
import { invalid } from "@/lib/errors";
import { spend } from "@/lib/limits";
import { screenText } from "@/lib/screening/screen-text";

/**
 * Whether a person may send this text at all: confirmed, not too often, and nothing in it that asks for contact or
 * money past the platform. Throws the refusal that says what to change.
 */
export async function admitMessage(viewer: Viewer, body: string): Promise<void> {
  assertConfirmed(viewer);
  const found = screenText(body, "message").find(({ severity }) => severity !== "note");
  if (found) throw invalid(found.key, "body", found.params);
  await spend("message", viewer.id);
}
