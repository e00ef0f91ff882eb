import { draftRoute } from "@/app/draft-route";
import { SaveBlueprintForm } from "@/lib/contracts/blueprint-form";
import { saveBlueprint } from "@/lib/contracts/save-blueprint";

export const POST = draftRoute(SaveBlueprintForm, saveBlueprint);
