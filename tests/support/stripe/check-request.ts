import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import Stripe from "stripe";

interface Written {
  version: string;
  schema: { definitions: Record<string, { properties: Record<string, object> }> };
}

const file = "tests/support/stripe/schemas.json";
const { version, schema } = JSON.parse(readFileSync(file, "utf8")) as Written;
if (version !== Stripe.PACKAGE_VERSION)
  throw new Error(
    `${file} is of stripe ${version}, installed is ${Stripe.PACKAGE_VERSION}: npm run stripe:schemas`,
  );

// Numbers and flags are text on the wire; the schema says what they stand for.
const ajv = new Ajv({ coerceTypes: true, allErrors: true, strict: false, allowUnionTypes: true });
const compiled = new Map<string, ValidateFunction>();

/** Which parameters a request has to be made of: method, pattern of the path, name of the type in the SDK. */
const routes: readonly [method: string, path: RegExp, type: string][] = [
  ["POST", /^\/v1\/customers$/, "CustomerCreateParams"],
  ["POST", /^\/v1\/payment_intents$/, "PaymentIntentCreateParams"],
  ["GET", /^\/v1\/payment_intents$/, "PaymentIntentListParams"],
  ["GET", /^\/v1\/payment_intents\/[^/]+$/, "PaymentIntentRetrieveParams"],
  ["POST", /^\/v1\/payment_intents\/[^/]+\/cancel$/, "PaymentIntentCancelParams"],
  ["GET", /^\/v1\/balance$/, "BalanceRetrieveParams"],
  ["GET", /^\/v1\/balance_transactions$/, "BalanceTransactionListParams"],
  ["POST", /^\/v1\/checkout\/sessions$/, "SessionCreateParams"],
  ["GET", /^\/v1\/checkout\/sessions\/[^/]+$/, "SessionRetrieveParams"],
  ["POST", /^\/v1\/checkout\/sessions\/[^/]+\/expire$/, "SessionExpireParams"],
  ["POST", /^\/v1\/transfers$/, "TransferCreateParams"],
  ["GET", /^\/v1\/transfers$/, "TransferListParams"],
  ["POST", /^\/v1\/transfers\/[^/]+\/reversals$/, "TransferCreateReversalParams"],
  ["GET", /^\/v1\/transfers\/[^/]+\/reversals$/, "TransferListReversalsParams"],
  ["POST", /^\/v1\/refunds$/, "RefundCreateParams"],
  ["GET", /^\/v1\/refunds$/, "RefundListParams"],
  ["POST", /^\/v1\/accounts$/, "AccountCreateParams"],
  ["GET", /^\/v1\/accounts$/, "AccountListParams"],
  ["GET", /^\/v1\/accounts\/[^/]+$/, "AccountRetrieveParams"],
  ["POST", /^\/v1\/account_links$/, "AccountLinkCreateParams"],
  ["GET", /^\/v1\/payouts$/, "PayoutListParams"],
  ["GET", /^\/v1\/setup_intents\/[^/]+$/, "SetupIntentRetrieveParams"],
  ["POST", /^\/v1\/payment_methods\/[^/]+\/detach$/, "PaymentMethodDetachParams"],
  ["POST", /^\/v1\/disputes\/[^/]+$/, "DisputeUpdateParams"],
];

/** What is wrong with a request by the SDK's own types; null when nothing is. */
export function faultsOf(method: string, path: string, params: Record<string, unknown>): string | null {
  const type = routes.find(([verb, pattern]) => verb === method && pattern.test(path))?.[2];
  if (!type) return `no such address: ${method} ${path}`;
  const validate = compiled.get(type) ?? ajv.compile(schemaOf(type));
  compiled.set(type, validate);
  if (validate(structuredClone(params))) return null;
  return `${type}: ${ajv.errorsText(validate.errors)}`;
}

function schemaOf(type: string): object {
  const found = schema.definitions.Requests?.properties[type];
  if (!found) throw new Error(`${file} has no ${type}: npm run stripe:schemas`);
  return { ...found, definitions: schema.definitions };
}
