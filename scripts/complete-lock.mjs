import { readFileSync, writeFileSync } from "node:fs";

/**
 * Run after adding a package (`npm run lock`). A registry that mirrors only some platforms leaves the packages of the
 * others out of package-lock.json, and then `npm ci` refuses the file everywhere. This writes their entries, which npm
 * skips on a platform they are not for, and drops download addresses so that any registry serves.
 */
const file = "package-lock.json";
const lock = JSON.parse(readFileSync(file, "utf8"));
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  delete entry.resolved;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    lock.packages[`node_modules/${name}`] = { version, ...platformOf(name), optional: true };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`  ${added} packages of other platforms added to ${file}\n`);

function isLocked(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    if (lock.packages[`${at ? `${at}/` : ""}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

function platformOf(name) {
  const words = name.split(/[-/]/);
  const pick = (known) => known.filter((each) => words.includes(each));
  const os = pick([
    "darwin",
    "linux",
    "win32",
    "android",
    "freebsd",
    "openbsd",
    "netbsd",
    "sunos",
    "aix",
    "openharmony",
  ]);
  if (words.includes("windows")) os.push("win32");
  const cpu = pick([
    "x64",
    "arm64",
    "arm",
    "ia32",
    "wasm32",
    "ppc64",
    "s390x",
    "riscv64",
    "loong64",
    "mips64el",
  ]);
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") ? ["glibc"] : [];
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc.length && { libc }) };
}
