import { z } from "zod";

const flag = z.enum(["on", "off"]);
const optional = z.string().trim().min(1).optional();

const schema = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
    PORT: z.coerce.number("must be a port number").int().min(1).max(65535).default(3000),
    APP_URL: z
      .url({
        protocol: /^https?$/,
        error: "must be the address people open, such as https://plumbline.example",
      })
      .optional(),
    DATABASE_URL: z
      .string()
      .regex(
        /^postgres(ql)?:\/\//,
        "must be a Postgres address, such as postgresql://user:password@host:5432/plumbline",
      )
      .optional(),
    DATABASE_POOL: z.coerce.number("must be a number of connections").int().min(1).max(200).default(10),
    /** Set by npm start when it runs the database itself. */
    PLUMBLINE_EMBEDDED: flag.default("off"),
    AUTH_SECRET: z.string().min(32, "must be at least 32 random characters").optional(),
    DEMO_MODE: flag.optional(),
    JOBS: z.enum(["web", "off"], "must be web (this process runs jobs) or off").default("web"),
    TRUSTED_PROXIES: z.coerce
      .number("must be how many proxies stand in front")
      .int()
      .min(0)
      .max(5)
      .default(0),
    SMTP_URL: z
      .string()
      .regex(
        /^smtps?:\/\//,
        "must be a mail server's address, such as smtps://user:password@mail.example:465",
      )
      .optional(),
    MAIL_FROM: z.string().default("Plumbline <no-reply@plumbline.example>"),
    /** Disputes about less are decided on the record. */
    SMALL_CASE_DOLLARS: z.coerce.number("must be a whole number of dollars").int().min(0).default(500),
    /** Where files are kept when no bucket is named. */
    FILES_FOLDER: z.string().default(".plumbline/files"),
    S3_BUCKET: optional,
    S3_REGION: z.string().default("us-east-1"),
    S3_ENDPOINT: z.url("must be the address of the storage service").optional(),
    S3_ACCESS_KEY_ID: optional,
    S3_SECRET_ACCESS_KEY: optional,
    OIDC_ISSUER: z.url("must be the provider's issuer address").optional(),
    OIDC_CLIENT_ID: optional,
    OIDC_CLIENT_SECRET: optional,
    OIDC_NAME: z.string().default("Single sign-on"),
    GITHUB_CLIENT_ID: optional,
    GITHUB_CLIENT_SECRET: optional,
    GOOGLE_CLIENT_ID: optional,
    GOOGLE_CLIENT_SECRET: optional,
    /** Both or neither; without them payments go to the sandbox. */
    STRIPE_SECRET_KEY: optional,
    /** Signing secrets of the webhook endpoints, separated by commas (one for the account, one for connected accounts). */
    STRIPE_WEBHOOK_SECRET: optional,
    STRIPE_API_BASE: z.url({ protocol: /^https?$/, error: "must be an http(s) address" }).optional(),
    /** Lets the sandbox stand in for a card processor on a public address; DEMO_MODE does so too. */
    SANDBOX_PAYMENTS: flag.optional(),
    ASSIST_URL: z
      .url({
        protocol: /^https?$/,
        error: "must be the base address of a chat endpoint, such as https://models.example/v1",
      })
      .optional(),
    ASSIST_MODEL: optional,
    ASSIST_KEY: optional,
    ASSIST_TIMEOUT_SECONDS: z.coerce.number("must be a number of seconds").int().min(1).max(120).default(20),
  })
  .superRefine((value, context) => {
    const together = (names: (keyof typeof value)[]) => {
      const given = names.filter((name) => value[name]);
      if (given.length === 0 || given.length === names.length) return;
      for (const name of names.filter((each) => !value[each])) {
        context.addIssue({
          code: "custom",
          path: [name],
          message: `must be set too, because ${given.join(" and ")} is`,
        });
      }
    };
    together(["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"]);
    together(["S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"]);
    together(["GITHUB_CLIENT_ID", "GITHUB_CLIENT_SECRET"]);
    together(["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"]);
    together(["ASSIST_URL", "ASSIST_MODEL"]);
    together(["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"]);
    if (value.ASSIST_KEY && !value.ASSIST_URL)
      context.addIssue({
        code: "custom",
        path: ["ASSIST_URL"],
        message: "must be set too, because ASSIST_KEY is",
      });
    if (value.APP_URL && !isLoopback(value.APP_URL) && !value.AUTH_SECRET) {
      context.addIssue({
        code: "custom",
        path: ["AUTH_SECRET"],
        message:
          "must be set (32 random characters or more) when APP_URL is public, the same on every instance",
      });
    }
  })
  .transform((value) => {
    const appUrl = (value.APP_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, "");
    const isPublic = !isLoopback(appUrl);
    return {
      ...value,
      appUrl,
      isPublic,
      isHttps: appUrl.startsWith("https://"),
      stripe:
        value.STRIPE_SECRET_KEY && value.STRIPE_WEBHOOK_SECRET
          ? {
              secretKey: value.STRIPE_SECRET_KEY,
              webhookSecrets: value.STRIPE_WEBHOOK_SECRET.split(",").map((secret) => secret.trim()),
              apiBase: value.STRIPE_API_BASE,
            }
          : null,
      isSandboxAllowed:
        !value.STRIPE_SECRET_KEY &&
        (!isPublic || value.SANDBOX_PAYMENTS === "on" || value.DEMO_MODE === "on"),
      /** Demo accounts, one-click sign-in and the mail inbox page. Never on a public address unless asked for. */
      isDemo: value.DEMO_MODE ? value.DEMO_MODE === "on" : value.PLUMBLINE_EMBEDDED === "on" && !isPublic,
    };
  });

export type Env = z.output<typeof schema>;

/** A wrong environment: each line names a variable and what it wants. */
export class EnvironmentError extends Error {}

/** Parses the environment. Empty values count as absent. Throws EnvironmentError. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    (issue) => `${String(issue.path[0] ?? "The environment")} ${issue.message}.`,
  );
  throw new EnvironmentError([...new Set(lines)].join("\n"));
}

function isLoopback(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  return (
    host === "localhost" ||
    host === "[::1]" ||
    host.endsWith(".localhost") ||
    /^127(\.\d{1,3}){3}$/.test(host)
  );
}

export const env = parseEnv(process.env);
