import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { migrate, readMigrations } from "./setup/migrate.ts";
import { startPostgres } from "./setup/postgres.ts";
import { say } from "./setup/say.mjs";

/**
 * Writes the next migration: what is missing between the migrations and the schema files.
 * It is Prisma's own schema engine, as WebAssembly from the package registry, so nothing is downloaded.
 */
const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  say("Say what the migration is for, in small letters: npm run migration -- add_rate_cards");
  process.exit(1);
}

// The engine reads catalogue columns of types "char" and name[], which the adapter does not know. "char" passes as
// uuid, which no catalogue column has, and is named rightly again in the answer.
const relabelled: Record<number, number> = { 18: 2950, 1003: 1009 };
const query = pg.Query.prototype as unknown as {
  handleRowDescription(message: { fields: pg.FieldDef[] }): void;
};
const describeRows = query.handleRowDescription;
query.handleRowDescription = function relabel(message) {
  for (const field of message.fields) field.dataTypeID = relabelled[field.dataTypeID] ?? field.dataTypeID;
  describeRows.call(this, message);
};

Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: say } });

const folder = resolve("prisma/migrations");
mkdirSync(folder, { recursive: true });
const postgres = await startPostgres(".plumbline/migration");
try {
  const connectionString = await postgres.urlOf(`scratch_${Date.now()}`);
  if (readMigrations(folder).length) await migrate(connectionString, folder);
  const schemaFolder = resolve("prisma/schema");
  const schema = {
    files: readdirSync(schemaFolder).map((file) => ({
      path: join(schemaFolder, file),
      content: readFileSync(join(schemaFolder, file), "utf8"),
    })),
  };
  const { SchemaEngine } = await loadEngine();
  const engine = await SchemaEngine.new(
    { datamodels: schema.files.map(({ path, content }): [string, string] => [path, content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(catalogueReader(connectionString)),
  );
  const { stdout: sql } = await engine.diff({
    from: { tag: "schemaDatasource", ...schema, configDir: resolve("prisma") },
    to: { tag: "schemaDatamodel", ...schema },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  if (!sql || sql.includes("This is an empty migration"))
    say("The migrations already say what the schema says.");
  else {
    const directory = `${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`;
    mkdirSync(join(folder, directory));
    writeFileSync(join(folder, directory, "migration.sql"), sql);
    writeFileSync(join(folder, "migration_lock.toml"), 'provider = "postgresql"\n');
    say(`Wrote prisma/migrations/${directory}/migration.sql: read it before you commit it.`);
  }
} finally {
  await postgres.stop();
}
process.exit(0);

/** The package's own entry imports the .wasm file as a module, which Node does not do without a flag. */
async function loadEngine() {
  const engine = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm")
    .replace("schema_engine.js", "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engine as unknown as typeof import("@prisma/schema-engine-wasm");
}

function catalogueReader(connectionString: string) {
  const factory = new PrismaPg({ connectionString });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type) =>
        type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  };
  return factory;
}
