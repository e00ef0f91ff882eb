/** What is done to the object: the closed list by which actions are grouped. */
export type VerbClass =
  | "build"
  | "setup"
  | "fix"
  | "convert"
  | "collect"
  | "enter"
  | "write"
  | "design"
  | "analyse"
  | "decide"
  | "advise"
  | "lead"
  | "improve"
  | "maintain"
  | "test"
  | "people"
  | "report"
  | "record";

const byClass: Record<VerbClass, string> = {
  build:
    "build create develop make implement code program construct produce generate add integrate extend customize customise automate rebuild assemble prototype train fine-tune model simulate render recreate modernize modernise productionize refactor rewrite port complete finish finalize finalise deliver provide prepare utilize utilise leverage apply perform execute",
  setup:
    "set install configure deploy host connect link embed launch provision wire register enable activate onboard",
  fix: "fix repair debug resolve solve troubleshoot correct patch unblock recover restore",
  convert:
    "convert transcribe translate format reformat clean merge dedupe deduplicate sort resize retouch crop rotate redraw retype rekey digitize digitise type copy replicate clone migrate transfer import export move normalize normalise standardize standardise map proofread subtitle localize localise transform restructure organize organise upgrade swap replace rename remove",
  collect:
    "collect scrape crawl gather find search source compile extract download harvest fetch pull list locate monitor parse capture harvest screen",
  enter:
    "enter fill input tag label annotate categorize categorise classify post publish upload schedule populate insert key log send submit put place attach match book file load mark answer reply",
  write: "write draft edit blog summarize summarise document describe rephrase paraphrase script",
  design:
    "design redesign sketch illustrate draw animate style brand layout mock visualize visualise compose",
  analyse:
    "analyze analyse investigate research study explore examine assess evaluate diagnose identify interpret review audit understand discover compare benchmark forecast estimate predict uncover inspect conduct read watch measure observe interpret judge weigh",
  decide:
    "decide choose select determine define recommend propose suggest plan strategize strategise prioritize prioritise shape architect scope conceive conceptualize conceptualise devise formulate establish brainstorm position pick settle agree",
  advise: "advise consult coach mentor guide teach support help educate tutor explain tell say warn",
  lead: "lead manage oversee supervise coordinate own run direct drive handle administer head spearhead delegate",
  improve:
    "improve optimize optimise enhance refine grow increase scale strengthen boost streamline tune maximize maximise reduce speed accelerate",
  maintain: "maintain update respond backup keep track follow refresh renew operate",
  test: "test verify check validate qa proof confirm ensure",
  people:
    "negotiate pitch sell interview network call contact outreach recruit hire moderate collaborate present facilitate liaise persuade engage reach talk speak listen meet persuade convince argue hold ask",
  report: "report calculate compute show display chart plot dashboard count sum reconcile tabulate convert",
  record: "record film shoot narrate voice cut trim splice mix master photograph",
};

/** Also nouns in everyday briefs: they open an action only where the sentence leaves no doubt. */
export const ambiguousVerbs = new Set(
  (
    "test report design code program model script list log map post review research plan support check track search source " +
    "position network contact call pitch sort type copy format link host record cut mix master voice brand layout chart plot " +
    "lead interview filter voice engage tie model capture contact dashboard count sum key label tag audit study forecast estimate help head run drive scale speed patch update upgrade " +
    "reading meeting marking loading booking filing placing screening matching measuring holding watching talking weighing saying ask asking hold place file book mark screen match measure watch read put load meet say reply pick prototype document blog draft script render blog keep show own set qa proof sketch mock follow handle process"
  ).split(" "),
);

type VerbForm = { base: string; verbClass: VerbClass; form: "base" | "ing" | "past" | "third" };

/** The verb that two words make together: "find out" is no finding, "work out" no working. */
export function phrasalVerbOf(word: string, next: string, object = ""): VerbForm | undefined {
  if (next === "with" && !someone.test(object)) return undefined;
  const base = phrasal.get(word);
  const verbClass = base?.[1][next];
  return base && verbClass
    ? { base: base[0], verbClass, form: word === base[0] ? "base" : formOf(word) }
    : undefined;
}

const someone = /^(?:our|us|the|your|me|my|a|an|each|all|people|clients?|customers?|stakeholders?|teams?)$/;

function formOf(word: string): VerbForm["form"] {
  return word.endsWith("ing") ? "ing" : word.endsWith("s") ? "third" : "past";
}

/** The verb behind a word, if the word is one of the verbs of work. */
export function verbOf(word: string): VerbForm | undefined {
  return forms.get(word);
}

function inflect(base: string): [string, VerbForm["form"]][] {
  const irregular = irregulars[base];
  const stem = doubled.has(base) ? base + base.charAt(base.length - 1) : base;
  const ing = base.endsWith("e") && !base.endsWith("ee") ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  const past =
    irregular ??
    (base.endsWith("e") ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`);
  const third = /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  return [
    [base, "base"],
    [ing, "ing"],
    [third, "third"],
    [past, "past"],
  ];
}

const irregulars: Record<string, string> = {
  build: "built",
  make: "made",
  write: "wrote",
  rewrite: "rewrote",
  find: "found",
  draw: "drew",
  choose: "chose",
  lead: "led",
  run: "ran",
  teach: "taught",
  sell: "sold",
  shoot: "shot",
  cut: "cut",
  set: "set",
  keep: "kept",
  understand: "understood",
  send: "sent",
  show: "showed",
  grow: "grew",
  drive: "drove",
  conceive: "conceived",
  oversee: "oversaw",
  rebuild: "rebuilt",
  speed: "sped",
  read: "read",
  put: "put",
  tell: "told",
  say: "said",
  speak: "spoke",
  meet: "met",
  hold: "held",
};
const doubled = new Set([
  "set",
  "debug",
  "crop",
  "map",
  "tag",
  "plan",
  "run",
  "cut",
  "trim",
  "swap",
  "log",
  "sum",
  "plot",
  "blog",
  "refer",
  "put",
]);

const phrasal = new Map<string, [string, Record<string, VerbClass>]>(
  (
    [
      ["find finding finds found", { out: "analyse" }],
      ["figure figuring figures", { out: "analyse" }],
      ["work working works", { out: "analyse", with: "people" }],
      ["look looking looks", { at: "analyse", through: "analyse", into: "analyse" }],
      ["go going goes", { through: "analyse" }],
      ["sort sorting sorts", { out: "improve" }],
      ["think thinking thinks", { through: "decide", about: "decide" }],
      ["come coming comes", { back: "decide", up: "decide" }],
      ["sit sitting sits", { down: "people", with: "people" }],
      ["push pushing pushes", { back: "advise" }],
      ["bring bringing brings", { to: "convert", over: "convert", into: "convert" }],
      ["hand handing hands", { over: "enter" }],
      ["get getting gets", { the: "collect", our: "collect", all: "collect", it: "collect" }],
      ["keep keeping keeps", { up: "maintain" }],
    ] satisfies [string, Record<string, VerbClass>][]
  ).flatMap(([words, classes]) => {
    const [base = "", ...others] = words.split(" ");
    return [base, ...others].map((word): [string, [string, Record<string, VerbClass>]] => [
      word,
      [base, classes],
    ]);
  }),
);

const forms = new Map<string, VerbForm>();
for (const verbClass of Object.keys(byClass) as VerbClass[]) {
  for (const base of byClass[verbClass].split(" ")) {
    for (const [word, form] of inflect(base))
      if (!forms.has(word)) forms.set(word, { base, verbClass, form });
  }
}
