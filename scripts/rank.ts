import { once } from "node:events";
import { createInterface } from "node:readline";
import { Door } from "@/lib/matching/door/door";
import { records } from "@/lib/matching/door/records";
import { describeRecords } from "./matching/describe-records";

/** npm run --silent rank: records on standard input, a JSON line on standard output for each that asks for a list. */
const args = process.argv.slice(2);
const unknown = args.find((arg) => !["--help", "-h", "--excluded"].includes(arg));
if (unknown) {
  process.stderr.write(`${unknown} is not known. npm run rank -- --help tells what is.\n`);
  process.exit(2);
}
if (args.includes("--help") || args.includes("-h")) {
  process.stdout.write(describeRecords(records));
  process.exit(0);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
const door = new Door({ withExcluded: args.includes("--excluded") });
let isFirst = true;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const line = isFirst ? text.replace(/^\uFEFF/, "") : text;
  isFirst = false;
  if (line.trim() === "") continue;
  const answer = door.read(line);
  if (answer && !process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, "drain");
}
