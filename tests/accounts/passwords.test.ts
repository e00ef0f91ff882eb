import { describe, expect, test } from "vitest";
import { hashPassword, isPassword } from "@/lib/accounts/passwords";

describe("passwords", () => {
  test("are kept as argon2id with OWASP's parameters", async () => {
    expect(await hashPassword("four slow brown herons")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("are taken whole: no cutting, no folding, no trimming", async () => {
    const long = "Aa1 ".repeat(20);
    const stored = await hashPassword(long);
    expect(await isPassword(stored, long)).toBe(true);
    for (const near of [long.slice(0, 72), long.toLowerCase(), long.trim(), `${long}x`])
      expect(await isPassword(stored, near)).toBe(false);
  });

  test("nothing opens an account without one", async () => {
    for (const guess of ["", "x", "undefined"]) {
      expect(await isPassword(null, guess)).toBe(false);
      expect(await isPassword(undefined, guess)).toBe(false);
    }
  });
});
