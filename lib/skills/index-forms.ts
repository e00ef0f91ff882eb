import { skills } from "@/lib/skills/catalogue";
import type { SkillForm } from "@/lib/skills/skill";
import { wordsOf } from "@/lib/skills/words";

export interface IndexedForm {
  slug: string;
  match: SkillForm["match"];
  /** The words as they must be written, for forms that depend on capitals. */
  raw: readonly string[];
}

export interface FormNode {
  next: Map<string, FormNode>;
  forms: IndexedForm[];
}

/** A trie over the words of every form of every skill, built once when the module loads. */
export const formIndex: FormNode = build();

function build(): FormNode {
  const root: FormNode = { next: new Map(), forms: [] };
  for (const { slug, forms } of skills)
    for (const form of forms) {
      const words = wordsOf(form.text);
      let node = root;
      for (const { key } of words) {
        const next = node.next.get(key) ?? { next: new Map(), forms: [] };
        node.next.set(key, next);
        node = next;
      }
      node.forms.push({ slug, match: form.match, raw: words.map((word) => word.raw) });
    }
  return root;
}
