/** A reason from a fixed list as a sentence in the catalogue chooses by it: its syntax allows no hyphen. */
export const reasonParam = (reason: string) => reason.replaceAll("-", "_");
