"use server";

import { revalidatePath } from "next/cache";
import { getLocale } from "next-intl/server";
import { z } from "zod";
import { formAction } from "@/app/form-action";
import type { ComboboxOption } from "@/components/ui/match-options";
import { switchView } from "@/lib/accounts/switch-view";
import { hideProfile } from "@/lib/profiles/hide-profile";
import { publishProfile } from "@/lib/profiles/publish-profile";
import { saveAvailability } from "@/lib/profiles/save-availability";
import { saveLeverageCard } from "@/lib/profiles/save-leverage-card";
import { saveProfile } from "@/lib/profiles/save-profile";
import { saveSkills } from "@/lib/profiles/save-skills";
import { saveTiers } from "@/lib/profiles/save-tiers";
import {
  SaveAvailability,
  SaveLeverageCard,
  SaveProfile,
  SaveSkills,
  SaveTiers,
} from "@/lib/profiles/schemas";
import { skillName, skills } from "@/lib/skills/catalogue";
import { searchSkills } from "@/lib/skills/search-skills";

// The page shows what was saved, and what is missing now.
function showAgain(): undefined {
  revalidatePath("/profile");
}

export const saveWho = formAction(SaveProfile, saveProfile, showAgain);
export const saveSkillLevels = formAction(SaveSkills, saveSkills, showAgain);
export const savePractised = formAction(SaveTiers, saveTiers, showAgain);
export const saveRoom = formAction(SaveAvailability, saveAvailability, showAgain);
export const saveLeverage = formAction(SaveLeverageCard, saveLeverageCard, showAgain);
export const publish = formAction(z.object({}), (viewer) => publishProfile(viewer), showAgain);
export const hide = formAction(z.object({}), hideProfile, showAgain);
export const becomeFreelancer = formAction(
  z.object({}),
  (viewer) => switchView(viewer, { view: "freelancer" }),
  () => "/profile",
);

const mostSuggestions = 40;

/** Skills for what is typed, by any of their names; those of the field before anything is typed. */
export async function suggestSkills(family: string, query: string): Promise<readonly ComboboxOption[]> {
  const locale = await getLocale();
  const typed = query.trim().slice(0, 80);
  const found =
    typed === "" ? skills.filter((skill) => skill.family === family) : searchSkills(typed, mostSuggestions);
  return found.slice(0, mostSuggestions).map(({ slug }) => ({ value: slug, label: skillName(slug, locale) }));
}
