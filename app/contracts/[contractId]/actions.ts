"use server";

import { formAction } from "@/app/form-action";
import { MoveCheckpointForm, SetCheckpointForm } from "@/lib/contracts/form-schemas";
import { keepCheckpoint } from "@/lib/contracts/keep-checkpoint";
import { moveCheckpoint } from "@/lib/contracts/move-checkpoint";
import { KeepCheckpoint } from "@/lib/contracts/room-schemas";
import { setCheckpoint } from "@/lib/contracts/set-checkpoint";
import { stay } from "../stay";

export const setOne = formAction(SetCheckpointForm, setCheckpoint, stay);
export const keepOne = formAction(KeepCheckpoint, keepCheckpoint, stay);
export const moveOne = formAction(MoveCheckpointForm, moveCheckpoint, stay);
