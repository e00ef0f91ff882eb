import { tokenize } from "./tokens";

export type Language = "en" | "zh" | "other" | "none";

/** English and Chinese are read; anything else is "other"; a text without letters is "none". Takes a prepared text. */
export function detectLanguage(prepared: string, hint?: "en" | "zh"): Language {
  const sample = prepared.slice(0, 20_000);
  const letters = countScripts(sample);
  const total = letters.latin + letters.han * 2.5 + letters.other;
  if (letters.latin + letters.han + letters.other < 2) return "none";
  if (letters.other > 0.4 * total || letters.kana > 0.1 * letters.han)
    return letters.latin > letters.other * 3 ? latinLanguage(sample, hint) : "other";
  if (letters.han * 2.5 > letters.latin) return "zh";
  return latinLanguage(sample, hint);
}

function countScripts(sample: string): { latin: number; han: number; kana: number; other: number } {
  const counts = { latin: 0, han: 0, kana: 0, other: 0 };
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f)) counts.latin++;
    else if (code >= 0x4e00 && code <= 0x9fff) counts.han++;
    else if (code >= 0x3040 && code <= 0x30ff) counts.kana++;
    else if (code >= 0x370 && code <= 0xd7ff && !(code >= 0x2000 && code <= 0x303f)) counts.other++;
  }
  counts.other += counts.kana;
  return counts;
}

function latinLanguage(sample: string, hint?: "en" | "zh"): Language {
  const words = tokenize(sample).map((token) => token.word);
  const english = words.filter((word) => englishWords.has(word)).length;
  const foreign = words.filter((word) => foreignWords.has(word)).length;
  const accented = words.filter((word) => /[^\0-\x7f]/.test(word)).length;
  const letters = words.filter((word) => word !== "0").length || 1;
  if (foreign > english && foreign >= 2) return "other";
  if (accented > 0.12 * letters && english < 0.15 * letters && letters > 3) return "other";
  if (letters >= 12 && english < 0.06 * letters) return foreign > 0 || !hint ? "other" : "en";
  if (letters >= 4 && letters < 12 && english === 0 && (foreign > 0 || accented > 0)) return "other";
  return "en";
}

const englishWords = new Set(
  (
    "the a an and or of to in for on with by from at is are be will we our you your i my it this that as need needs looking want " +
    "must should can have has help please new all who what how some any not into using use " +
    "build create design write fix data website app page list file code api web logo video text"
  ).split(" "),
);

/** Function words that mark another language in Latin script; none is common in English briefs. */
const foreignWords = new Set(
  (
    "el los las una unos para por con que del necesito busco quiero como está pero más su sus nuestro nuestra " +
    "le les des une pour avec dans sur est je nous vous cherche besoin qui et du au aux ce cette notre votre pas " +
    "der die das und ein eine einen für mit auf ist wir ich suche brauche von zu den dem nicht auch werden soll sind unsere sie " +
    "il lo gli uno di per che sono cerco della dei alla nel un'azienda ho bisogno " +
    "um uma com não preciso procuro dos das nosso nossa os são você em " +
    "het een van voor met wij zoek nodig naar niet ik jij " +
    "jest dla nie się oraz potrzebuję szukam bir ve için bu ile olarak ihtiyacım arıyorum yang untuk dan dengan saya kami ini " +
    "pe un de să din cu pentru este sau " +
    "och att det som för jag vi på søker og til jeg på ja hogy és egy"
  ).split(" "),
);
