import { parseArgs } from "node:util";
import { type MarketName, markets, scaled } from "./matching/markets";
import { figuresOf } from "./matching/measures";
import { Ours, plainRankers, type Ranker } from "./matching/rankers";
import { simulate } from "./matching/simulate";
import { Table } from "./matching/table";
import { variants } from "./matching/variants";

const help = `npm run evaluate:matching [-- OPTIONS]: each ranker in a world of its own, made from the same seeds.
Means over the seeds with 95 % intervals; the same options print the same table.
  --world NAME    ${Object.keys(markets).join(", ")} (first)
  --seeds LIST    11,12,13,14,15,16,17,18 when absent, which nothing was chosen on; weights are chosen on 1,2,3
  --length PART   so many times as many weeks (1; .5 in the study's market)
  --size PART     so many times as many people, clients and listings (1)
  --quick         three seeds, half the weeks, and only ${["random", "text only", "fit + job success"].join(", ")}, both ceilings and ours
  --parts         instead of the other rankers, ours with its parts switched off one by one
  --only NAME     only this ranker beside random, oracle and ours; may be given again`;

const { values } = parseArgs({
  options: {
    world: { type: "string", default: "first" },
    seeds: { type: "string" },
    length: { type: "string" },
    size: { type: "string", default: "1" },
    quick: { type: "boolean", default: false },
    parts: { type: "boolean", default: false },
    only: { type: "string", multiple: true },
    help: { type: "boolean", default: false },
  },
});
if (values.help || !isMarket(values.world)) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}

const seeds = (values.seeds ?? (values.quick ? "11,12,13" : "11,12,13,14,15,16,17,18"))
  .split(",")
  .map(Number);
const length = Number(values.length ?? (values.quick || values.world === "study" ? 0.5 : 1));
const market = scaled(markets[values.world], { length, size: Number(values.size) });
const { hears } = market;

const rankers: Record<string, () => Ranker> = {
  random: () => plain("random"),
  oracle: () => plain("oracle"),
  ours: () => new Ours({ ...(hears && { hears }) }),
  ...Object.fromEntries(Object.keys(plainRankers).map((name) => [name, () => plain(name)])),
  ...Object.fromEntries(
    Object.entries(variants).map(([name, { policy, change }]) => [
      `ours, ${name}`,
      () =>
        new Ours({
          ...(policy && { policy }),
          hears: (line) => {
            const heard = hears ? hears(line) : line;
            return heard && change ? change(heard) : heard;
          },
        }),
    ]),
  ),
};

const { weeks, burnIn, freelancers } = market.settings;
console.log(
  `${values.world}: ${freelancers} people at the start, ${weeks} weeks of which ${burnIn} are not counted, seeds ${seeds.join(" ")}\n`,
);
const table = new Table();
console.log(table.head());
for (const [name, make] of Object.entries(rankers))
  if (isWanted(name)) {
    const figures = seeds.map((seed) => figuresOf(simulate(market, make(), seed)));
    console.log(table.line(name, figures));
  }
console.log(`\n${table.foot()}`);

function isMarket(name: string): name is MarketName {
  return Object.hasOwn(markets, name);
}

function plain(name: string): Ranker {
  const make = plainRankers[name];
  if (!make) throw new Error(`There is no ranker named ${name}.`);
  return make(market);
}

function isWanted(name: string): boolean {
  if (["random", "oracle", "ours"].includes(name)) return true;
  if (values.only) return values.only.includes(name);
  if (values.parts) return name.startsWith("ours");
  const few = ["text only", "fit + job success", "true abilities, declared skills"];
  return values.quick ? few.includes(name) : true;
}
