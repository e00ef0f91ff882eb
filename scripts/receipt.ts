import { readFileSync } from "node:fs";
import { recomputeReceipt } from "../lib/matching/recompute-receipt.ts";
import { say } from "./setup/say.mjs";

/** npm run receipt -- FILE: computes a ranking's receipt again and says whether it is the same. Needs no database. */
const file = process.argv[2];
if (!file) {
  say("Name the receipt: npm run receipt -- receipt.json (or - to read it from standard input)");
  process.exit(2);
}
const verdict = recomputeReceipt(readFileSync(file === "-" ? 0 : file, "utf8"));
if (verdict.kind === "same") say(`Same: ${verdict.people} people, every place and every point.`);
if (verdict.kind === "unreadable") say("This is not a ranking receipt, or a part of it is missing.");
if (verdict.kind === "unknown-policy") say(`There never was a ranking policy ${verdict.version}.`);
if (verdict.kind === "differs") {
  say("Differs:");
  for (const { at, said, computed } of verdict.differences)
    say(`  ${at}: it says ${said}, the rules give ${computed}`);
}
process.exit(verdict.kind === "same" ? 0 : 1);
