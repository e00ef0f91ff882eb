"use server";

import { z } from "zod";
import { formAction } from "@/app/form-action";
import { blockPerson } from "@/lib/matching/block-person";
import { BlockPerson } from "@/lib/matching/schemas";
import { ownPath } from "@/lib/own-path";

export const blockClient = formAction(BlockPerson.extend({ back: z.string() }), blockPerson, (_, { back }) =>
  ownPath(back, "/listings"),
);
