import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commonPasswords } from "@/lib/accounts/common-passwords";
import { faultOfPassword, isPattern } from "@/lib/accounts/password-rules";
import { NewPassword } from "@/lib/accounts/schemas";

const ana = { email: "ana.costa@example.org", name: "Ana Costa" };
const fault = (password: string) => faultOfPassword(password, ana);

describe("a new password", () => {
  test("has 8 to 500 characters and no other form it must take", () => {
    expect(NewPassword.safeParse("7777777").success).toBe(false);
    for (const length of [8, 64, 100, 200, 500])
      expect(NewPassword.safeParse("x".repeat(length)).success).toBe(true);
    expect(NewPassword.safeParse("x".repeat(501)).success).toBe(false);
    expect(NewPassword.parse("  spaces stay  ")).toBe("  spaces stay  ");
  });

  test.each([
    "password",
    "Password1",
    "PASSW0RD",
    "p@ssw0rd",
    "12345678",
    "1234567890",
    "987654321",
    "88888888",
    "123123123",
    "abcabcabc",
    "qwertyuiop",
    "qwerty123",
    "1q2w3e4r",
    "1qaz2wsx",
    "iloveyou",
    "sunshine",
    "princess",
    "football",
    "trustno1",
    "letmein123",
    "admin123",
    "welcome1",
    "woaini1314",
    "plumbline",
    "ｐａｓｓｗｏｒｄ",
    " password ",
  ])("is refused when everybody uses it: %s", async (password) => {
    expect(await fault(password)).toBe("accounts.errors.passwordCommon");
  });

  test.each(["ana.costa@example.org", "Ana Costa", "anacosta", "AnaCosta1987", "ana_costa1"])(
    "is refused when it is the person: %s",
    async (password) => {
      expect(await fault(password)).toBe("accounts.errors.passwordIsYou");
    },
  );

  test.each([
    "four slow brown herons",
    "🦩🦩🦩🦩 rosa",
    "kV9#tPq2",
    "ana kept four herons",
    "正确的马电池订书钉",
  ])("is taken otherwise: %s", async (password) => {
    expect(await fault(password)).toBeNull();
  });

  test("the shipped list holds well over the 3,000 commonest that are long enough", async () => {
    const list = await commonPasswords();
    expect(list.size).toBeGreaterThan(15_000);
    expect([...list].every((each) => each.length >= 8 && each === each.toLowerCase())).toBe(true);
  });

  test("one short piece over and over is a pattern, however often", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 4 }),
        fc.integer({ min: 2, max: 30 }),
        (piece, times) => {
          expect(isPattern(piece.repeat(times))).toBe(true);
        },
      ),
    );
  });
});
