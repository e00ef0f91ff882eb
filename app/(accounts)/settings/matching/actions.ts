"use server";

import { formAction } from "@/app/form-action";
import { BlockPerson } from "@/lib/matching/schemas";
import { unblockPerson } from "@/lib/matching/unblock-person";

export const matchAgain = formAction(BlockPerson, unblockPerson, () => "/settings/matching");
