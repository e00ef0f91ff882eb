import type { BriefBody } from "./brief-body.ts";

export const translationBriefs: readonly BriefBody[] = [
  {
    title: "Translate a manual of [85|140] pages, English to [German|French|Spanish]",
    body: `Technical manual for {goods}. Word file, about [24,000|38,000] words, a third repeats. Translation memory and a term base of 420 entries exist and are binding.

- CAT tool of your choice, TMX back
- warnings and measures exactly as in the source, units are not converted
- pictures have numbered labels, the texts are in a table at the end
- a second person reads it all

We have a sample of 1,000 words judged by our service partner: at most three minor errors, no serious one. After the sample, chapters of ten pages.`,
    skills: ["technical-translation", "translation", "terminology"],
    budget: [2200, 3900],
    days: 35,
    aiPolicy: "disclosed",
  },
  {
    title: "Our jokes don't travel: adapt the campaign for [Germany|France|Japan]",
    body: `Our campaign for {goods} works at home because it plays with words. Now we go abroad and a literal translation is dreadful, we tried.

Read the campaign (a film, six posters, a landing page, the packaging), tell us which ideas survive and which don't, and find others that do the same job for {buyers} there. Three routes for the headline, with a back translation and your reason; we choose. Then all of the texts. Please also warn us of anything that is embarrassing, about colours and gestures as well.

You need to be a writer in your language. Who decides when we disagree? You, unless it's about law.`,
    tried: "A translation agency. Correct, and nobody smiled.",
    skills: ["transcreation", "copywriting"],
    budget: [1900, 3500],
    days: 30,
    aiPolicy: "disclosed",
  },
  {
    title: "Check a machine translation of [1,200|1,900] support answers",
    body: `The answers that {company} gives to {buyers} were translated from English into Spanish and Portuguese by a machine. Each has to be read against the source by a native speaker and corrected where needed. We don't want it rewritten: correct meaning, right terms, polite form throughout, placeholders like %name% untouched.

Per answer mark: untouched, corrected, wrong. Files are XLIFF. About [60|90] answers give legal or safety information; they're flagged and are read by two people.

Random test of 100: at most two errors of meaning, none in the flagged ones.`,
    skills: ["translation-review", "spanish-translation", "portuguese-translation"],
    budget: [900, 1700],
    days: 20,
    aiPolicy: "allowed",
  },
  {
    title: "Set up translation for a product in [six|nine] languages and run the first round",
    body: `Our software (about 3,400 strings) is to appear in several languages in autumn. We have two developers, no process, and a founder who speaks a little of everything.

What we'd hand over to you:
– choosing the tool, together with the developers
– term list with definitions, decided with product (some of our English terms are bad and should be changed first, you will see)
– finding and briefing a translator for each language
– style per language: formal or not, how to treat {goods}, what is never translated
– review, with screenshots, by a native speaker who uses such software
– a way to keep it going with every release

The pure translation is paid separately by word. You answer for the quality of all languages, including the ones you can't read, so tell us how you do that.`,
    skills: ["localization", "terminology", "project-management"],
    budget: [3300, 5900],
    days: 65,
  },
  {
    title: "Certified translation of [14|23] personal documents, Arabic to English",
    body: `For [an employee of ours and her family|two colleagues who join us from abroad]: birth certificates, school reports and two court papers, scanned, together [38|52] pages. Certified translation for an authority. Layout follows the original, stamps and handwritten notes are described in brackets, names spelt as in the passports we attach.

Needed within ten days. Documents are confidential and must be deleted at the end. Accepted when the authority's checklist is met, point by point.`,
    skills: ["legal-translation", "arabic-translation"],
    budget: [700, 1250],
    days: 10,
    aiPolicy: "forbidden",
  },
  {
    title: "Sample chapters of a novel, and an honest opinion whether to publish it",
    body: `We publish translated fiction. An agent sent us a novel from [Korea|Japan|Brazil] of 320 pages. Please read it in the original, write a report of three pages (what it is, how it is made, who would read it here, what would be lost), translate two passages of 2,000 words each that show it at its best and at its most difficult, and say whether you'd publish it.

We will trust your judgment more than the sales figures, so do not be polite. If we take it we'd like the same person to translate the book.`,
    skills: ["literary-translation", "translation"],
    budget: [900, 1600],
    days: 35,
    aiPolicy: "forbidden",
  },
  {
    title: "Website into [Dutch|Polish|Italian]: translate what helps, leave the rest",
    body: `{company} would like to be found by customers across the border. Our website has about [60|90] pages. I'm sure that not all of them are needed there, some would even be wrong, like our delivery promises or the page on the regional award nobody abroad knows.

Please decide with us which pages travel, what has to be different, and how formal we are. Then translate those pages, with titles and descriptions for search, and check them in place. A second native speaker should read the shop and the terms.

How do {buyers} there buy {goods}? If you know, or can find out cheaply, it would change what we write.`,
    skills: ["localization", "translation", "seo-writing"],
    budget: [1400, 2700],
    days: 30,
  },
];
