import type { Clue } from "@/lib/screening/find-pattern";

const channel =
  "(?:pay ?pal|western union|money ?gram|venmo|cash ?app|zelle|crypto(?:currency)?|bitcoin|btc|usdt|ethereum|payoneer|gift ?cards?|direct bank transfer|bank transfer|wire transfer|skrill|支付宝|微信)";
const through = "(?:via|through|by|with|using|in|over|on)";
/** Building a payment feature is work, not a way to pay. */
const isFeature =
  /integrat|gateway|api\b|checkout|customers?|users?\b|plugin|feature|subscription|app\b|website/i;

/** Moving talk or money away from where holds and disputes protect both sides, and money asked in advance. */
export const paymentClues: readonly Clue[] = [
  {
    rule: "payment-diversion",
    pattern: new RegExp(
      `\\b(?:we|i|client)(?:'ll|\\s(?:will|can|would|only|prefer to|want to|shall))?\\s(?:only\\s)?(?:pay|send (?:the )?(?:payment|money))\\s(?:(?:you|freelancers?|directly|weekly|monthly|upfront)\\s){0,2}${through}\\s${channel}`,
      "gi",
    ),
    unless: isFeature,
  },
  {
    rule: "payment-diversion",
    pattern: new RegExp(
      `\\b(?:payments?\\s(?:will be|is|are|shall be)|(?:you|freelancers?)\\s?(?:'ll|will)\\sbe paid|get paid|paid)\\s(?:(?:made|sent|done|released|directly|weekly|monthly|out)\\s){0,2}${through}\\s${channel}`,
      "gi",
    ),
    unless: isFeature,
  },
  {
    rule: "off-platform",
    pattern:
      /\b(?:work|pay|paid|payment|deal|hire|hired|communicate|continue|contract|move|talk|proceed)\b[^.!?\n]{0,40}\b(?:outside|off)\s(?:of\s)?(?:the\s|this\s)?(?:platform|plumbline|marketplace)\b/gi,
    unless: /\b(?:no|not|never|don'?t|won'?t|cannot|can'?t)\b/i,
  },
  {
    rule: "off-platform",
    pattern:
      /\b(?:avoid|save|skip|bypass|without)\s(?:paying\s)?(?:the\s|any\s)?(?:platform|plumbline|marketplace|service)(?:'s)?\s(?:fees?|commissions?)/gi,
  },
  {
    rule: "off-platform",
    pattern: /(?:线下|私下|平台外|站外)(?:交易|付款|支付|结算|转账|打款|合作)|(?:绕过|绕开|不走|避开)平台/g,
    unless: /禁止|不要|请勿|不得|不接受/,
  },
  {
    rule: "payment-diversion",
    pattern: /(?:支付宝|微信|银行卡|USDT|比特币)(?:直接)?(?:转账|打款|付款|结算)给?(?:你|您|我)/gi,
  },
  {
    rule: "advance-fee",
    pattern:
      /\b(?:pay|send|transfer|deposit)\s(?:us\s|me\s)?(?:a\s|the\s|an\s|your\s)?(?:small\s|refundable\s|one[- ]time\s){0,2}(?:registration|security|training|onboarding|processing|verification|starter|membership|activation)\s(?:fee|deposit|payment)/gi,
    unless: /\b(?:tenants?|landlord|students?|customers?|users?|app|system|website)\b/i,
  },
  {
    rule: "advance-fee",
    pattern:
      /\b(?:registration|training|security|activation)\s(?:fee|deposit)\s(?:is|of|will be)\s(?:required|refund\w*|returned|[$€£¥]?\d+)[^.\n]{0,40}\b(?:start|begin|hired|selected|work)/gi,
  },
  {
    rule: "advance-fee",
    pattern:
      /\b(?:we|i)(?:'ll| will)\s(?:send|mail)\s(?:you\s)?(?:a\s)?(?:check|cheque)\b[^.\n]{0,60}\b(?:deposit|equipment|supplies|buy|purchase)/gi,
  },
  {
    rule: "advance-fee",
    pattern:
      /\b(?:buy|purchase|send)\s(?:us\s|me\s)?(?:some\s)?(?:itunes|steam|google play|amazon)?\s?gift ?cards?\b[^.\n]{0,40}\b(?:codes?|reimburse|refund|pay you)/gi,
  },
  {
    rule: "advance-fee",
    pattern: /(?:先|需|须|请)(?:交|缴|付|支付|缴纳)[^。\n]{0,6}(?:保证金|押金|报名费|培训费|会员费|激活费)/g,
  },
];
