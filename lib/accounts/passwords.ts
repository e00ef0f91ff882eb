import { type Algorithm, hash, verify } from "@node-rs/argon2";

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. (The package's enum has no value at run time.) */
const parameters = { algorithm: 2 as Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string) => hash(password, parameters);

/**
 * Whether a password is the one behind a stored hash. Where there is no account or no password, a hash that nothing
 * fits is checked instead, so that the answer takes the same work.
 */
export async function isPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  const fits = await verify(stored ?? nobodys, password);
  return Boolean(stored) && fits;
}

// The hash of a random value that was thrown away, with the parameters above.
const nobodys =
  "$argon2id$v=19$m=19456,t=2,p=1$+XVCbOH5m7UyZ9qo5MY5CQ$zp1V3hlQwdAmFe179oZZ0yfdyQFj0PNbbTBAhc4rQpM";
