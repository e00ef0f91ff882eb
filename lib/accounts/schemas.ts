import { z } from "zod";

export const SwitchView = z.object({ view: z.enum(["client", "freelancer"]) });
export type SwitchView = z.infer<typeof SwitchView>;
