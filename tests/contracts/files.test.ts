import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { after, hour, minute } from "@/lib/clock";
import { addFile } from "@/lib/contracts/add-file";
import { linkToFile, readFileOrThrow } from "@/lib/contracts/file-queries";
import { AddFile, maxFileBytes } from "@/lib/contracts/file-schemas";
import { measureCases } from "@/lib/contracts/measure-cases";
import { submitDelivery } from "@/lib/contracts/submit-delivery";
import { sweepFiles } from "@/lib/contracts/sweep-files";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { kindOf } from "@/lib/storage/file-kind";
import { folderStore } from "@/lib/storage/folder-store";
import { contentFor, eventsOf, makeContract, makeStarted } from "@/tests/support/contracts";
import { makeClient } from "@/tests/support/people";

env.FILES_FOLDER = mkdtempSync(join(tmpdir(), "files-"));

const bytes = (text: string) => new TextEncoder().encode(text);
const png = Uint8Array.from([
  ...[137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0],
  ...[31, 21, 196, 137, 0, 0, 0, 13, 73, 68, 65, 84],
]);

const linkOf = (path: string) => {
  const url = new URL(path, "http://localhost");
  const [until, key] = [url.searchParams.get("until"), url.searchParams.get("key")];
  return { fileId: url.pathname.split("/").at(-1) ?? "", until, key };
};

test("a file is kept by version and served to the parties by a link of five minutes", async () => {
  const { client, freelancer, contractId } = await makeContract();
  const input = { contractId, name: "list.csv", content: bytes("page,keep\n1,yes\n") };
  const first = await addFile(freelancer, input);
  const second = await addFile(client, { ...input, content: bytes("page,keep\n1,no\n") });
  expect([first.version, second.version]).toEqual([1, 2]);
  const now = new Date();
  const link = linkOf(await linkToFile(client, first.fileId, now));
  const served = await readFileOrThrow(client, link, after(now, 4 * minute));
  expect(new TextDecoder().decode(served.content)).toBe("page,keep\n1,yes\n");
  const notFound = { code: "not-found" };
  await expect(readFileOrThrow(client, link, after(now, 6 * minute))).rejects.toMatchObject(notFound);
  await expect(readFileOrThrow(freelancer, link, now)).rejects.toMatchObject(notFound);
  await expect(readFileOrThrow(client, { ...link, fileId: second.fileId }, now)).rejects.toMatchObject(
    notFound,
  );
  const longer = { ...link, until: String(Number(link.until) + 1) };
  await expect(readFileOrThrow(client, longer, now)).rejects.toMatchObject(notFound);
  const stranger = await makeClient();
  await expect(linkToFile(stranger, first.fileId)).rejects.toMatchObject(notFound);
  await expect(addFile(stranger, input)).rejects.toMatchObject(notFound);
});

test("two uploads of one name at once become two versions", async () => {
  const { client, contractId } = await makeContract();
  const input = { contractId, name: "notes.md", content: bytes("# Notes") };
  const added = await Promise.all([addFile(client, input), addFile(client, input), addFile(client, input)]);
  expect(added.map(({ version }) => version).sort()).toEqual([1, 2, 3]);
});

test("content, name and size must agree; pages, programs and empty files are refused", async () => {
  expect(await kindOf("a.png", png)).toEqual({ ok: true, mime: "image/png" });
  expect(await kindOf("a.txt", png)).toEqual({ ok: false, fault: "fileMismatch" });
  expect(await kindOf("a.png", bytes("<html>"))).toEqual({ ok: false, fault: "fileMismatch" });
  expect(await kindOf("a.svg", bytes("<svg onload=alert(1)>"))).toMatchObject({ ok: false });
  expect(await kindOf("a.html", bytes("<script>"))).toEqual({ ok: false, fault: "fileKind" });
  expect(await kindOf("a.csv", Uint8Array.from([97, 0, 98]))).toEqual({ ok: false, fault: "fileMismatch" });
  const { client, contractId } = await makeContract();
  const attempt = (name: string, content: Uint8Array) => addFile(client, { contractId, name, content });
  await expect(attempt("a.csv", bytes(""))).rejects.toMatchObject({ key: "contracts.errors.fileEmpty" });
  await expect(attempt("a.csv", new Uint8Array(maxFileBytes + 1))).rejects.toMatchObject({
    key: "contracts.errors.fileTooLarge",
  });
  expect(readdirSync(env.FILES_FOLDER).some((name) => name.includes("csv"))).toBe(false);
  const named = (name: string) => AddFile.shape.name.safeParse(name).data;
  expect(named("../../../etc/passwd")).toBe("passwd");
  expect(named('a"b\r\nc\u202e.csv')).toBe("a_b c.csv");
});

test("an upload that was cut off is never shown, and swept away after an hour", async () => {
  const { client, contractId } = await makeContract();
  const half = await db.contractFile.create({
    data: {
      contractId,
      name: "half.csv",
      version: 1,
      mime: "text/csv",
      size: 3,
      hash: "",
      storageKey: randomUUID(),
      byId: client.id,
      createdAt: new Date(),
    },
  });
  const part = join(env.FILES_FOLDER, `${randomUUID()}.part`);
  writeFileSync(part, "ha");
  await expect(linkToFile(client, half.id)).rejects.toMatchObject({ code: "not-found" });
  expect(await sweepFiles()).toBe(0);
  const old = after(new Date(), -2 * hour);
  utimesSync(part, old, old);
  await db.contractFile.update({ where: { id: half.id }, data: { createdAt: old } });
  expect(await sweepFiles()).toBe(1);
  expect(readdirSync(env.FILES_FOLDER).filter((name) => name.endsWith(".part"))).toEqual([]);
  await expect(folderStore(env.FILES_FOLDER).get("../secret")).rejects.toThrow(/key/);
});

test("a measured result is recomputed from the attached cases, whatever was typed", async () => {
  const csv = bytes('case,expected,actual\n1,"a, b","a, b"\n2,x,y\n3,z,z\n4,"say ""q""","say ""q"""\n');
  expect(measureCases(csv, "text/csv")).toMatchObject({ cases: 4, right: 3, result: 0.75 });
  const json = bytes('[{"right":true},{"right":"no"}]');
  expect(measureCases(json, "application/json")).toMatchObject({ cases: 2, right: 1 });
  expect(measureCases(bytes("a,b\n1,2\n"), "text/csv")).toBeNull();

  const { freelancer, contractId, first } = await makeStarted();
  const { fileId } = await addFile(freelancer, { contractId, name: "cases.csv", content: csv });
  const measurement = { criterionId: `${first.id}:1`, fileId, caseSetHash: "", threshold: 0.9, result: 1 };
  const content = { ...contentFor(first, freelancer.id), measurements: [measurement] };
  await submitDelivery(freelancer, { milestoneId: first.id, content, sendAgainstPolicy: false });
  const sent = (await eventsOf(contractId)).find(({ type }) => type === "delivery.submitted");
  const caseSetHash = createHash("sha256").update(csv).digest("hex");
  expect(sent?.data).toMatchObject({ measurements: [{ caseSetHash, result: 0.75, isRecomputed: true }] });
});
