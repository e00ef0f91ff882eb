/** Found in every stolen list, but not in the English-speaking one we take; and our own name. */
const alsoCommon = [
  "woaini1314",
  "woaini520",
  "woaini521",
  "5201314520",
  "1314520520",
  "woaini1314520",
  "a123456789",
  "aa123456789",
  "qq123456789",
  "zxcvbnm123",
  "plumbline",
  "plumbline1",
  "plumbline123",
];

let loaded: Promise<ReadonlySet<string>> | undefined;

/**
 * Some 18,000 of the commonest passwords that are long enough to be chosen here, in lower case. The list comes from
 * zxcvbn-ts (MIT), which took it from published breaches.
 */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  const longEnough = dictionary.passwords.filter((each) => each.length >= 8);
  return new Set([...longEnough.map((each) => each.toLowerCase()), ...alsoCommon]);
}
