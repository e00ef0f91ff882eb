import type pg from "pg";
import type { MatchFreelancer } from "@/lib/matching/snapshot";
import { idOf } from "./population";

const rowsAtOnce = 5000;

/** Writes made-up people into the product's own tables. Nothing is announced: engines are opened afterwards. */
export async function storePeople(pool: pg.Pool, everybody: Iterable<MatchFreelancer>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("SET session_replication_role = replica");
    const some: MatchFreelancer[] = [];
    for (const person of everybody) {
      some.push(person);
      if (some.length === rowsAtOnce) await write(client, some.splice(0));
    }
    if (some.length > 0) await write(client, some);
    await client.query("RESET session_replication_role");
    await client.query("ANALYZE");
  } finally {
    client.release();
  }
}

async function write(client: pg.PoolClient, people: readonly MatchFreelancer[]): Promise<void> {
  const ids = people.map(({ id }) => id);
  const json = (value: unknown) => JSON.stringify(value);
  await client.query(
    `INSERT INTO "User" (id, email, name, "isFreelancer", "updatedAt")
     SELECT id, id || '@bench.example', 'Somebody', true, now() FROM unnest($1::uuid[]) AS id`,
    [ids],
  );
  await client.query(
    `INSERT INTO "FreelancerProfile" ("userId", family, languages, "practisesCommodity", "practisesJudgment",
       "dayRateMinor", currency, "isAvailable", capacity, "publishedAt", "createdAt", "updatedAt")
     SELECT id, family, string_to_array(languages, ' '), commodity, judgment, rate, currency, available, 3, now(), joined, now()
     FROM json_to_recordset($1) AS t(id uuid, family text, languages text, commodity boolean, judgment boolean,
       rate int, currency text, available boolean, joined timestamptz)`,
    [
      json(
        people.map((person) => ({
          id: person.id,
          family: person.family,
          languages: person.languages.join(" "),
          commodity: person.tiers.includes("commodity"),
          judgment: person.tiers.includes("judgment"),
          rate: person.rates.judgment?.amountMinor,
          currency: person.rates.judgment?.currency,
          available: person.isAvailable,
          joined: person.joinedAt,
        })),
      ),
    ],
  );
  await client.query(
    `INSERT INTO "ProfileSkill" ("userId", skill, level)
     SELECT id, skill, level FROM json_to_recordset($1) AS t(id uuid, skill text, level int)`,
    [json(people.flatMap(({ id, skills }) => skills.map(({ slug, level }) => ({ id, skill: slug, level }))))],
  );
  await client.query(
    `INSERT INTO "DecisionEntry" (id, "userId", question, options, choice, reason)
     SELECT gen_random_uuid(), id, '', '', '', '' FROM unnest($1::uuid[]) AS id`,
    [ids],
  );
  await client.query(
    `INSERT INTO "FreelancerSignal" ("freelancerId", tier, family, scoping, "scopingLow", "scopingHigh", "scopingCount",
       review, "reviewLow", "reviewHigh", "reviewCount", delivery, "deliveryLow", "deliveryHigh", "deliveryCount",
       "contractCount", "clientCount", contributions)
     SELECT id, tier::"Tier", family, s, s - 7, s + 7, 5, r, r - 7, r + 7, 5, d, d - 7, d + 7, 5, 6, 4, '{}'
     FROM json_to_recordset($1) AS t(id uuid, tier text, family text, s float8, r float8, d float8)`,
    [
      json(
        people.flatMap(({ id, signals }) =>
          Object.entries(signals).map(([cell, { scoping, review, delivery }]) => {
            const [tier, family] = cell.split(":");
            return { id, tier, family, s: scoping.value, r: review.value, d: delivery.value };
          }),
        ),
      ),
    ],
  );
}

/** A change that moves somebody in or out of rankings. */
export async function changeSomebody(pool: pg.Pool, index: number, isAvailable: boolean): Promise<void> {
  await pool.query(`UPDATE "FreelancerProfile" SET "isAvailable" = $2 WHERE "userId" = $1`, [
    idOf(index),
    isAvailable,
  ]);
}
