import { Columns } from "@/lib/matching/columns";
import { rankingPolicy as policy } from "@/lib/matching/policy";
import { rank } from "@/lib/matching/rank";
import { startingPriors } from "@/lib/signals/priors";
import { benchNow, people, questions } from "./matching/bench/population";
import { timed } from "./matching/bench/timing";

const N = Number(process.argv[2] ?? 100000);
const c = new Columns(policy, startingPriors);
for (const one of people(N, 11)) c.upsert(one);
const asked = questions(400, 11);
console.log(N, await timed(asked, (q) => rank(q, c, policy, benchNow, "b"), { rounds: 5 }));
console.log(
  "no text",
  await timed(
    asked.map((q) => ({ ...q, text: undefined })),
    (q) => rank(q, c, policy, benchNow, "b"),
    { rounds: 5 },
  ),
);
