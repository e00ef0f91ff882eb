import type { Clue } from "@/lib/screening/find-pattern";

const app = "(?:telegram|whats ?app|wechat|weixin|skype|viber|discord|kakaotalk|snapchat|zalo)";
const isSample = /@example\.|@domain\.|\bgit@|noreply@|\bregex\b|e\.g\.\s*\S*@/i;

/** Ways to be reached outside: they bypass the record that protects both sides. */
export const contactClues: readonly Clue[] = [
  {
    rule: "email",
    pattern: /(?<![\w.+-])[\p{L}\d][\p{L}\d._%+-]{0,63}@(?:[\p{L}\d-]{1,40}\.){1,3}[a-z]{2,12}(?![\w-])/giu,
    unless: isSample,
  },
  {
    rule: "email",
    pattern:
      /\b[a-z\d][\w.+-]{1,40}\s?[([{]\s?at\s?[)\]}]\s?[\w-]{2,40}\s?(?:[([{]\s?dot\s?[)\]}]|\.)\s?(?:com|net|org|io|co|me|cn)\b/gi,
  },
  {
    rule: "email",
    pattern: /\b[a-z\d][\w.+-]{1,40}\s+at\s+(?:gmail|hotmail|outlook|yahoo|proton ?mail|qq)\s+dot\s+com\b/gi,
  },
  {
    rule: "phone",
    pattern: /(?<![\w+])\+\d{1,3}[\s.-]?(?:\(\d{1,4}\)[\s.-]?)?\d{2,4}(?:[\s.-]?\d{2,4}){2,4}(?!\d)/g,
  },
  { rule: "phone", pattern: /(?<!\d)\(\d{3}\)\s?\d{3}[-.\s]\d{4}(?!\d)/g },
  {
    rule: "phone",
    pattern:
      /\b(?:call|phone|tel|mobile|cell|text|sms)(?: me| us| number| no\.?|\s?#)?(?: at| on|:| is)?\s{0,2}\d[\d\s.()-]{7,15}\d/gi,
  },
  { rule: "phone", pattern: /(?:电话|手机号?|联系方式|致电)[是为:：\s]{0,3}\d[\d\s-]{6,14}\d/g },
  {
    rule: "phone",
    pattern: /(?<![\d.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d.])/g,
    unless: /order|订单|编号|sku|asin|\bid\b|[$€£¥]/i,
  },
  {
    rule: "handle",
    pattern: new RegExp(
      `\\b${app}\\s?(?:id|handle|number|no\\.?|username|name)?\\s?[:：=]\\s?@?[\\w.+-]{4,}`,
      "gi",
    ),
  },
  {
    rule: "handle",
    pattern: new RegExp(`\\b${app}\\s(?:id|handle|number|username)?\\s?(?:is\\s)?@\\w{4,}`, "gi"),
  },
  {
    rule: "handle",
    pattern: new RegExp(
      `\\b(?:contact|message|text|reach|add|ping|dm|write|hit|msg|chat with|talk to)\\s(?:me|us)\\s(?:up\\s)?(?:directly\\s)?(?:on|via|at|through|over|in|using)\\s(?:my\\s|our\\s)?${app}`,
      "gi",
    ),
  },
  { rule: "handle", pattern: /\b(?:t\.me|wa\.me|telegram\.me|discord\.gg|line\.me)\/[\w+/-]{3,}/gi },
  {
    rule: "handle",
    pattern: /(?:加|联系|私聊|请加)(?:我|我们|下|一下)?的?(?:微信|V信|vx|QQ|扣扣|电报|飞书号)/gi,
  },
  {
    rule: "handle",
    pattern: /(?:微信号?|V信|vx|QQ号?|扣扣|电报)\s?[:：]?\s?(?=[A-Za-z\d_-]*[\d_-])[A-Za-z\d][\w-]{4,19}/gi,
  },
];
