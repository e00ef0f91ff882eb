import { expect, test } from "vitest";
import { faultsOf } from "@/tests/support/stripe/check-request";
import { decodeForm } from "@/tests/support/stripe/decode-form";

const check = (method: string, path: string, form: string) => faultsOf(method, path, decodeForm(form));
const charge =
  "amount=500&currency=eur&customer=cus_1&payment_method=pm_1&off_session=true&confirm=true" +
  "&automatic_payment_methods[enabled]=true&automatic_payment_methods[allow_redirects]=never&metadata[a]=b";

test("requests as the SDK's types want them pass", () => {
  expect(check("POST", "/v1/payment_intents", charge)).toBeNull();
  expect(check("POST", "/v1/refunds", "payment_intent=pi_1&amount=5&metadata[callId]=x")).toBeNull();
  expect(check("GET", "/v1/transfers", "created[gte]=1&created[lt]=2&limit=100")).toBeNull();
});

test.each([
  ["a parameter that was removed", "/v1/payment_intents", `${charge}&payment_method_types[0]=card`],
  ["a value outside of an enumeration", "/v1/payment_intents", charge.replace("=never", "=seldom")],
  ["text for a number", "/v1/payment_intents", charge.replace("amount=500", "amount=five")],
  ["a missing parameter", "/v1/payment_intents", charge.replace("currency=eur&", "")],
  ["a name that was misspelt", "/v1/transfers", "amount=5&currency=eur&destintion=acct_1&destination=acct_1"],
  ["a reason that is none", "/v1/refunds", "payment_intent=pi_1&reason=annoyed"],
  ["a list where one value belongs", "/v1/refunds", "payment_intent[0]=pi_1"],
  ["a mode that is none", "/v1/checkout/sessions", "mode=pay"],
  ["an unknown capability", "/v1/accounts", "capabilities[teleport][requested]=true"],
  ["a dashboard that is none", "/v1/accounts", "controller[stripe_dashboard][type]=partial"],
  ["a link for something else", "/v1/account_links", "account=acct_1&type=onboarding"],
  ["an address that is none", "/v1/payouts", "amount=5"],
])("%s is caught", (_what, path, form) => {
  expect(check("POST", path, form)).not.toBeNull();
});
