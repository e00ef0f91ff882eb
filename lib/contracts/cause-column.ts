import type { ChangeCause } from "@/lib/events/change-orders";
import type { ChangeOrderCause } from "@/lib/generated/prisma/enums";

/** The database writes causes with underscores, events with hyphens. */
export const columnOf = (cause: ChangeCause) => cause.replaceAll("-", "_") as ChangeOrderCause;

export const causeOf = (column: ChangeOrderCause) => column.replaceAll("_", "-") as ChangeCause;
