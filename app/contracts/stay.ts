import { revalidatePath } from "next/cache";

/** Stays where one is, with the room as it stands now. */
export function stay(): undefined {
  revalidatePath("/contracts/[contractId]", "layout");
}
