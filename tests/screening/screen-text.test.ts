import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWebLink } from "@/lib/screening/links";
import { ruleNames, type ScreeningRule, severityOf, type TextKind, textKinds } from "@/lib/screening/rules";
import { screenText, strictest } from "@/lib/screening/screen-text";

const filler =
  "We run a small shop for garden tools and would like the product pages rewritten so that a beginner understands them at once.";
const rulesIn = (text: string, kind: TextKind = "listing") => [
  ...new Set(screenText(`${text}\n${filler}`, kind).map(({ rule }) => rule)),
];

describe("what is found", () => {
  const cases: [ScreeningRule, string[]][] = [
    [
      "email",
      [
        "Write to jo.smith@shopmail.org",
        "jo.smith (at) shopmail (dot) org",
        "mail me: joe.s at gmail dot com",
        "请发到 xiaowang@qq.com",
      ],
    ],
    [
      "phone",
      [
        "Call me at 555 123 4567",
        "+44 20 7946 0958",
        "(555) 123-4567",
        "电话：010-62345678",
        "我的号码13812345678",
        "text 0171 2345678",
      ],
    ],
    [
      "handle",
      [
        "Telegram: @gardenjo",
        "message me on WhatsApp",
        "Skype id: garden.jo",
        "see t.me/gardenjo",
        "加我微信聊",
        "微信：garden_88",
        "reach us via Discord",
      ],
    ],
    [
      "off-platform",
      [
        "Let us work outside the platform",
        "to avoid the platform fees",
        "我们可以线下付款",
        "绕过平台更便宜",
      ],
    ],
    [
      "payment-diversion",
      [
        "We will pay you directly via PayPal",
        "Payment will be made in crypto",
        "You will be paid weekly through Western Union",
        "支付宝转账给您",
      ],
    ],
    [
      "advance-fee",
      [
        "You pay us a small refundable security deposit first",
        "we will send you a check, deposit it and buy equipment",
        "入职前需缴纳300元保证金",
      ],
    ],
    [
      "discrimination",
      [
        "No Indians please",
        "Only male candidates",
        "female only applicants",
        "Female creative writers wanted",
        "Looking for a young female assistant",
        "candidates must be under 30 years",
        "限男性",
        "35岁以下",
      ],
    ],
    [
      "academic-cheating",
      [
        "Complete my university homework",
        "I need someone to take my exam for me",
        "write my master thesis",
        "Medical thesis writer",
        "assignment writing",
        "代写毕业论文",
        "找人代考",
      ],
    ],
    [
      "fake-reviews",
      [
        "Post 50 positive Google reviews",
        "we need five-star app reviews",
        "I need fake custom iOS reviews",
        "帮忙刷好评",
      ],
    ],
    [
      "account-trade",
      [
        "Rent your verified Upwork account",
        "buy aged Facebook accounts",
        "create an exchange account for me",
        "收购实名号账号",
      ],
    ],
    [
      "intrusion",
      [
        "hack into my ex's Instagram account",
        "build a phishing page",
        "bypass the KYC",
        "looking for a good hacker",
        "email hacking service",
        "盗号",
      ],
    ],
    ["forgery", ["edit my bank statements", "need a fake passport", "制作假文凭", "代开发票"]],
    [
      "unpaid-test",
      [
        "There is an unpaid test task",
        "the trial project will not be paid",
        "submit a free sample first",
        "需要免费试稿",
        "试译不付费",
      ],
    ],
    ["pay-later", ["You get paid once we are funded", "this is equity-only", "融资后再付"]],
    [
      "link",
      [
        "see javascript:alert(1)",
        "ftp://files.shop.org/a",
        "https://user:pass@shop.org/x",
        "data:text/html;base64,AAAA",
      ],
    ],
    ["shouting", ["Start now!!!!!"]],
  ];
  for (const [rule, texts] of cases)
    it.each(texts)(`${rule}: %s`, (text) => {
      expect(rulesIn(text)).toContain(rule);
    });

  it("finds repetition, key words and shouting by the shape of the text", () => {
    expect(rulesIn("We want the very best result here. ".repeat(3))).toContain("repetition");
    expect(rulesIn(Array.from({ length: 35 }, (_, index) => `skill number ${index}`).join(", "))).toContain(
      "stuffing",
    );
    expect(rulesIn(`${"logo design for a bakery ".repeat(20)}`)).toContain("stuffing");
    expect(rulesIn("WE NEED THIS DONE BY FRIDAY AND WE NEED IT DONE WELL. ".repeat(6))).toContain("shouting");
  });

  it("tells an empty brief from a thin one", () => {
    expect(screenText("", "listing")).toMatchObject([
      { rule: "empty", severity: "block", params: { words: 0 } },
    ]);
    expect(screenText("Fix my nginx server please", "listing")).toMatchObject([
      { rule: "thin", severity: "note" },
    ]);
    expect(
      screenText(
        "需要把四十篇文章搬到新的模板里，顺便检查标题和图片，两周之内完成，每篇都要有人核对",
        "listing",
      ),
    ).toEqual([]);
    expect(screenText("ok", "message")).toEqual([]);
  });
});

describe("what is left alone", () => {
  it.each([
    "Ethical hacker for a penetration test, growth hacker for our shop",
    "Help with a keyword hack on our site: clean it up",
    "Female voice actor needed for a video channel",
    "Build a Telegram bot and a WhatsApp integration for our support team",
    "Integrate PayPal and Stripe so that customers pay by card; payments are made through PayPal by our users",
    "Collect e-mail addresses and phone numbers of 300 dentists into a sheet",
    "We need a female voice for a narration, native English",
    "Detect fake reviews on our marketplace and remove them",
    "Train our staff against phishing; build phishing detection",
    "A homework app for schools where pupils finish their assignments",
    "A 14-day free trial of our software is included in the landing page copy",
    "The trial task will be paid",
    "Never ask to be paid outside the platform",
    "Orders 1234567890 to 1234567999, budget 10000-15000, years 2019-2023",
    "Proofread my thesis and comment on the argument",
    "Our account was hacked, please recover and secure it",
    "Security deposit handling for tenants in a rental app",
    "Version 1.2.3.4, ISBN 978-3-16-148410-0, see https://shop.org/page?a=1",
    "开发一个微信小程序，接入支付宝支付",
    "识别刷单行为，打击虚假好评",
    "面向35岁以下用户的市场调研",
  ])("%s", (text) => {
    expect(rulesIn(text)).toEqual([]);
  });
});

describe("findings", () => {
  it("say where, how bad and which message", () => {
    const text = `${filler} Write to jo@shop.org today.`;
    const [finding] = screenText(text, "listing");
    expect(finding).toMatchObject({ rule: "email", severity: "block", key: "screening.rule.email" });
    expect(text.slice(finding?.start, finding?.end)).toBe("jo@shop.org");
  });

  it("depend on where the text appears", () => {
    expect(strictest(screenText("jo@shop.org", "message"))).toBe("hold");
    expect(strictest(screenText(`${filler} jo@shop.org`, "proposal"))).toBe("block");
    expect(rulesIn("Only male candidates", "profile")).toEqual([]);
    expect(strictest([])).toBeNull();
    for (const rule of ruleNames)
      for (const kind of textKinds) expect([null, "block", "hold", "note"]).toContain(severityOf(rule, kind));
  });

  it("are ordered spans inside any text, one per rule and place", () => {
    const piece = fc.constantFrom(
      "jo@shop.org ",
      "+44 20 7946 0958 ",
      "free ",
      "test ",
      "work ",
      "!!!!",
      "代写",
      "论文",
      ", a",
      "\n",
      "pay ",
      "🎈",
    );
    const anyText = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(piece, { maxLength: 60 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(anyText, fc.constantFrom(...textKinds), (text, kind) => {
        const findings = screenText(text, kind);
        let last = 0;
        for (const { start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
        expect(screenText(text, kind)).toEqual(findings);
      }),
    );
  });
});

it.each([
  ["https://shop.org", true],
  ["http://shop.org/a?b", true],
  ["javascript:alert(1)", false],
  ["ftp://shop.org", false],
  ["https://jo@shop.org", false],
  ["shop.org", false],
])("isWebLink(%s) is %s", (address, expected) => {
  expect(isWebLink(address)).toBe(expected);
});
