import { afterAll, beforeAll, expect, test } from "vitest";
import { bucketStore } from "@/lib/storage/bucket-store";
import { startBucket } from "@/tests/support/bucket-server";

const accessKeyId = "test-key";
let bucket: Awaited<ReturnType<typeof startBucket>>;

beforeAll(async () => {
  bucket = await startBucket("files", accessKeyId);
});
afterAll(() => bucket.stop());

const store = (settings = {}) =>
  bucketStore({
    S3_BUCKET: "files",
    S3_REGION: "us-east-1",
    S3_ENDPOINT: bucket.endpoint,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: "test-secret",
    ...settings,
  });

test("a bucket keeps what was put, byte for byte, until it is removed", async () => {
  const content = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
  const files = store();
  await files.put("a/b c.bin", content);
  expect(Buffer.from((await files.get("a/b c.bin")) ?? []).equals(Buffer.from(content))).toBe(true);
  await files.put("a/b c.bin", Uint8Array.of(1));
  expect(await files.get("a/b c.bin")).toEqual(Uint8Array.of(1));
  await files.remove("a/b c.bin");
  expect(await files.get("a/b c.bin")).toBeNull();
  await files.remove("a/b c.bin");
  expect(bucket.objects.size).toBe(0);
});

test("a refused request is a fault, not a missing file", async () => {
  await expect(store({ S3_ACCESS_KEY_ID: "another" }).get("a")).rejects.toThrow();
  await expect(store({ S3_BUCKET: "elsewhere" }).put("a", Uint8Array.of(1))).rejects.toThrow();
});
