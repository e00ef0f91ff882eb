import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import Stripe from "stripe";
import { createGenerator } from "ts-json-schema-generator";
import { say } from "./setup/say.mjs";

/**
 * Writes the schemas that tests check every request to Stripe against, from the type declarations of the installed SDK. To be
 * run whenever its version moves. The SDK leaves its enumerations open for values to come; here they are closed.
 */
const types: Readonly<Record<string, readonly string[]>> = {
  AccountLinks: ["AccountLinkCreateParams"],
  Accounts: ["AccountCreateParams", "AccountListParams", "AccountRetrieveParams"],
  Balance: ["BalanceRetrieveParams"],
  BalanceTransactions: ["BalanceTransactionListParams"],
  "Checkout/Sessions": [
    "Checkout.SessionCreateParams",
    "Checkout.SessionExpireParams",
    "Checkout.SessionRetrieveParams",
  ],
  Customers: ["CustomerCreateParams"],
  Disputes: ["DisputeUpdateParams"],
  PaymentIntents: [
    "PaymentIntentCancelParams",
    "PaymentIntentCreateParams",
    "PaymentIntentListParams",
    "PaymentIntentRetrieveParams",
  ],
  PaymentMethods: ["PaymentMethodDetachParams"],
  Payouts: ["PayoutListParams"],
  Refunds: ["RefundCreateParams", "RefundListParams"],
  SetupIntents: ["SetupIntentRetrieveParams"],
  Transfers: [
    "TransferCreateParams",
    "TransferCreateReversalParams",
    "TransferListParams",
    "TransferListReversalsParams",
  ],
};

const folder = resolve(".plumbline/stripe-types");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync("node_modules/stripe/esm", folder, {
  recursive: true,
  filter: (path) => !/\.(js|map)$/.test(path),
});
close(`${folder}/shared.d.ts`);

const names = Object.values(types).flat();
const imports = Object.entries(types).map(([file, wanted]) => {
  const roots = [...new Set(wanted.map((name) => name.split(".")[0]))];
  return `import type { ${roots.join(", ")} } from "./resources/${file}.js";`;
});
const last = (name: string) => name.split(".").at(-1);
const members = names.map((name) => `  ${last(name)}: ${name};`);
writeFileSync(
  `${folder}/requests.ts`,
  `${imports.join("\n")}\nexport interface Requests {\n${members.join("\n")}\n}\n`,
);
const tsconfig = `${folder}/tsconfig.json`;
writeFileSync(
  tsconfig,
  JSON.stringify({
    compilerOptions: {
      module: "nodenext",
      moduleResolution: "nodenext",
      target: "es2022",
      strict: true,
      types: ["node"],
    },
    files: ["requests.ts"],
  }),
);
const schema = createGenerator({
  path: `${folder}/requests.ts`,
  tsconfig,
  type: "Requests",
  skipTypeCheck: true,
  expose: "none",
  additionalProperties: false,
  jsDoc: "none",
}).createSchema("Requests");
const file = "tests/support/stripe/schemas.json";
writeFileSync(file, `${JSON.stringify({ version: Stripe.PACKAGE_VERSION, schema })}\n`);
rmSync(folder, { recursive: true });
say(`Wrote the parameters of ${names.length} requests of stripe ${Stripe.PACKAGE_VERSION} to ${file}`);

/** The open end of every enumeration is one type: without it, only the named values are left. */
function close(path: string): void {
  const open = "export type OtherString = string & Record<never, never>;";
  const text = readFileSync(path, "utf8");
  if (!text.includes(open)) throw new Error(`${path} no longer says how enumerations are left open`);
  writeFileSync(path, text.replace(open, "export type OtherString = never;"));
}
