import { commonPasswords } from "@/lib/accounts/common-passwords";

/** Why a password cannot be taken (the key of a sentence), or null. Length is the schema's; there are no other rules. */
export async function faultOfPassword(
  password: string,
  person: { email: string; name: string },
): Promise<string | null> {
  const folded = fold(password);
  if (isOwnName(folded, person)) return "accounts.errors.passwordIsYou";
  if (isPattern(folded) || (await commonPasswords()).has(folded)) return "accounts.errors.passwordCommon";
  return null;
}

/** Capitals, full-width letters and spaces around it do not make a known password another one. */
export const fold = (password: string) => password.normalize("NFKC").toLowerCase().trim();

function isOwnName(folded: string, { email, name }: { email: string; name: string }): boolean {
  const bare = (value: string) => fold(value).replace(/[\s._-]+/g, "");
  const own = [email, email.split("@")[0] ?? "", name].map(bare).filter((each) => each.length >= 3);
  // "ana.costa", "anacosta1" and "anacosta1987" are as easily guessed as the name.
  return own.some((each) => bare(folded) === each || bare(folded).replace(/\d{1,4}$/, "") === each);
}

/** One short piece over and over ("abcabcabc"), or a straight run up or down ("23456789", "hgfedcba"). */
export function isPattern(folded: string): boolean {
  if (/^(.{1,4})\1+$/su.test(folded)) return true;
  const codes = [...folded].map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return steps.length > 0 && (steps.every((step) => step === 1) || steps.every((step) => step === -1));
}
