import { create, insertMultiple, search } from "@orama/orama";
import MiniSearch from "minisearch";
import type pg from "pg";
import type { MatchFreelancer, MatchListing } from "@/lib/matching/snapshot";

export interface Searched {
  name: string;
  loadMs: number;
  find(listing: MatchListing): Promise<unknown> | unknown;
}

const document = (person: MatchFreelancer) => ({
  id: person.id,
  skills: person.skills.map(({ slug }) => slug.replaceAll("-", "")).join(" "),
  quality: Object.values(person.signals)[0]?.review.value ?? 60,
});
const wordsOf = ({ skills }: MatchListing) => skills.map((slug) => slug.replaceAll("-", ""));

/** MiniSearch over skills, best by its score times quality. */
export function miniSearch(everybody: Iterable<MatchFreelancer>): Searched {
  const startedAt = performance.now();
  const index = new MiniSearch({ fields: ["skills"], storeFields: ["quality"] });
  for (const person of everybody) index.add(document(person));
  return {
    name: "MiniSearch",
    loadMs: performance.now() - startedAt,
    find: (listing) =>
      index
        .search(wordsOf(listing).join(" "), {
          boostDocument: (_id, _term, stored) => Number(stored?.quality ?? 1),
        })
        .slice(0, 20),
  };
}

/** Orama over skills, sorted by quality. */
export async function orama(everybody: Iterable<MatchFreelancer>): Promise<Searched> {
  const startedAt = performance.now();
  const index = create({ schema: { skills: "string", quality: "number" } });
  await insertMultiple(index, [...everybody].map(document), 5000);
  return {
    name: "Orama",
    loadMs: performance.now() - startedAt,
    find: (listing) =>
      search(index, {
        term: wordsOf(listing).join(" "),
        threshold: 1,
        limit: 20,
        sortBy: { property: "quality", order: "DESC" },
      }),
  };
}

const rowsAtOnce = 20_000;

/** Postgres full text over skills with a GIN index, sorted by rank and quality. */
export async function postgresText(pool: pg.Pool, everybody: Iterable<MatchFreelancer>): Promise<Searched> {
  const startedAt = performance.now();
  await pool.query(
    `DROP TABLE IF EXISTS bench_text; CREATE UNLOGGED TABLE bench_text (id uuid, doc tsvector, quality real)`,
  );
  let rows: ReturnType<typeof document>[] = [];
  const flush = async () => {
    await pool.query(
      `INSERT INTO bench_text SELECT id, to_tsvector('simple', skills), quality
       FROM unnest($1::uuid[], $2::text[], $3::real[]) AS t(id, skills, quality)`,
      [rows.map(({ id }) => id), rows.map(({ skills }) => skills), rows.map(({ quality }) => quality)],
    );
    rows = [];
  };
  for (const person of everybody) {
    rows.push(document(person));
    if (rows.length === rowsAtOnce) await flush();
  }
  await flush();
  await pool.query(`CREATE INDEX ON bench_text USING gin (doc); ANALYZE bench_text`);
  return {
    name: "Postgres full text, sorted",
    loadMs: performance.now() - startedAt,
    find: (listing) =>
      pool.query(
        `SELECT id FROM bench_text, to_tsquery('simple', $1) AS q WHERE doc @@ q
         ORDER BY ts_rank(doc, q) * quality DESC LIMIT 20`,
        [wordsOf(listing).join(" | ")],
      ),
  };
}
