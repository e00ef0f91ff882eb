export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The cookie of a person's own choice; without it the system decides. */
export const themeCookie = "plumbline.theme";

export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);
