import { type Algorithm, hash, verify } from "@node-rs/argon2";

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. (The package's enum has no value at run time.) */
const parameters = { algorithm: 2 as Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string) => hash(password, parameters);

/**
 * Whether a password is the one behind a stored hash. Where there is no account or no password, a hash that nothing
 * fits is checked instead, so that the answer takes the same work.
 */
export async function isPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await nobody()), password);
  return Boolean(stored) && fits;
}

let dummy: Promise<string> | undefined;

function nobody(): Promise<string> {
  dummy ??= hashPassword(crypto.randomUUID());
  return dummy;
}
