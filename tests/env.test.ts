import { describe, expect, test } from "vitest";
import { EnvironmentError, parseEnv } from "@/lib/env";

const secret = "x".repeat(40);
const complaint = (source: Record<string, string>) => {
  try {
    parseEnv(source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
  return "";
};

describe("the environment", () => {
  test("nothing is required", () => {
    expect(parseEnv({})).toMatchObject({
      PORT: 3000,
      appUrl: "http://localhost:3000",
      isPublic: false,
      isDemo: false,
    });
  });

  test("an empty value is no value", () => {
    expect(parseEnv({ PORT: "", SMTP_URL: "" })).toEqual(parseEnv({}));
  });

  test.each([
    ["PORT", "eighty"],
    ["PORT", "70000"],
    ["APP_URL", "plumbline"],
    ["DATABASE_URL", "mysql://db"],
    ["SMTP_URL", "mail.example"],
    ["AUTH_SECRET", "short"],
    ["TRUSTED_PROXIES", "-1"],
    ["DEMO_MODE", "yes"],
    ["JOBS", "maybe"],
    ["OIDC_ISSUER", "not an address"],
  ])("a wrong %s is named in a sentence", (name, value) => {
    expect(complaint({ [name]: value })).toMatch(new RegExp(`^${name} .+\\.$`, "m"));
  });

  test("sign-in providers want all of their variables", () => {
    expect(complaint({ GITHUB_CLIENT_ID: "a" })).toBe(
      "GITHUB_CLIENT_SECRET must be set too, because GITHUB_CLIENT_ID is.",
    );
  });

  test("a public address needs a key of its own and has no demo unless asked", () => {
    expect(complaint({ APP_URL: "https://plumbline.example" })).toContain("AUTH_SECRET must be set");
    const given = { APP_URL: "https://plumbline.example/", AUTH_SECRET: secret, PLUMBLINE_EMBEDDED: "on" };
    expect(parseEnv(given)).toMatchObject({
      appUrl: "https://plumbline.example",
      isPublic: true,
      isHttps: true,
      isDemo: false,
    });
    expect(parseEnv({ ...given, DEMO_MODE: "on" }).isDemo).toBe(true);
  });

  test.each(["http://localhost:4000", "http://127.0.0.1:80", "http://[::1]:3000", "http://app.localhost"])(
    "%s is not public",
    (APP_URL) => {
      expect(parseEnv({ APP_URL, PLUMBLINE_EMBEDDED: "on" })).toMatchObject({
        isPublic: false,
        isDemo: true,
      });
    },
  );

  test.each(["http://localhost.evil.example", "http://127.0.0.1.nip.example", "http://10.0.0.4"])(
    "%s is public",
    (APP_URL) => {
      expect(parseEnv({ APP_URL, AUTH_SECRET: secret }).isPublic).toBe(true);
    },
  );

  test("with a database of one's own there is no demo unless asked", () => {
    const DATABASE_URL = "postgresql://me@db/plumbline";
    expect(parseEnv({ DATABASE_URL }).isDemo).toBe(false);
    expect(parseEnv({ DATABASE_URL, DEMO_MODE: "on" }).isDemo).toBe(true);
  });
});
