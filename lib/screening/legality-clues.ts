import type { Clue } from "@/lib/screening/find-pattern";

/** Work against the thing named is welcome. */
const isAgainst =
  /detect|prevent|protect|aware|research|identif|analy[sz]|anti-?|against|remov|avoid|combat|report|stop|spot|flag|secur|train(?:ing)? (?:data|set)|dataset|识别|检测|防|打击/i;
const study =
  "(?:homework|home ?work|coursework|school ?work|thesis|dissertation|term paper|university assignment|college assignment|class assignment|school assignment|uni assignment|final exam|online exam|online class|quiz)";

export const legalityClues: readonly Clue[] = [
  {
    rule: "academic-cheating",
    pattern: new RegExp(
      `\\b(?:do|complete|write|finish|solve|take|submit|help (?:me )?(?:with|complete|do|finish|write))\\s(?:my|our|his|her)\\s(?:\\w+\\s){0,3}${study}\\b`,
      "gi",
    ),
    unless: /proofread|edit(?:ing|or)?\b|format|feedback|tutor|explain/i,
  },
  {
    rule: "academic-cheating",
    pattern:
      /\b(?:take|sit|pass|attend|write)\s(?:my|the|an?|his|her)\s(?:\w+\s){0,2}(?:exam|proctored test|certification test|online class|class)\s(?:for me|on my behalf|in my place|instead of me)\b/gi,
  },
  {
    rule: "academic-cheating",
    pattern:
      /\b(?:assignment|homework|essay|thesis|dissertation)\s(?:writer|writing|help)\sfor\s(?:my|a)\s(?:\w+\s){0,2}(?:class|course|degree|university|professor|student)/gi,
  },
  {
    rule: "academic-cheating",
    pattern:
      /代(?:写|做|笔)(?:论文|作业|毕业论文|毕设|毕业设计|课程设计)|(?:论文|作业|毕设)代(?:写|做)|代考|替考|枪手/g,
  },
  {
    rule: "fake-reviews",
    pattern:
      /\b(?:fake(?:\s\w{2,12}){0,2}?|(?:buy|post|write|leave|give|need|get|want)\s(?:us\s|me\s)?(?:\d+\+?\s)?(?:some\s|more\s|many\s)?(?:positive|5[- ]?star|five[- ]star|good))\s(?:google\s|amazon\s|trustpilot\s|yelp\s|app store\s|play store\s|app\s|product\s)?(?:reviews|ratings|testimonials)\b/gi,
    unless: isAgainst,
  },
  {
    rule: "fake-reviews",
    pattern: /刷(?:单|好评|评论|销量|粉|赞|量)|(?:买|卖)(?:好评|粉丝|粉)/g,
    unless: isAgainst,
  },
  {
    rule: "account-trade",
    pattern:
      /\b(?:buy|rent|sell|lend|borrow|share)\s(?:us\s|me\s|your\s|my\s|an?\s|verified\s|aged\s|old\s|existing\s){0,3}(?:upwork|fiverr|freelancer|plumbline|linkedin|paypal|stripe|bank|facebook|gmail|google ads|amazon seller|ebay|payoneer|wise)\s(?:\w+\s)?accounts?\b/gi,
    unless: isAgainst,
  },
  {
    rule: "account-trade",
    pattern: /(?:买|卖|租|借|收)(?:用|购)?[^。\n]{0,4}(?:账号|帐号|实名号|银行卡|对公账户)/g,
    unless: /登录|安全|丢失|卖家账号|买家账号/,
  },
  {
    rule: "intrusion",
    pattern:
      /\bhack(?:ing)?\s(?:into\s)?(?:an?\s|my\s|his\s|her\s|their\s|someone(?:'s| else's)?\s|the\s)(?:\w+(?:'s)?\s){0,2}(?:accounts?|instagram|facebook|whatsapp|snapchat|gmail|e-?mail|phone|iphone|wifi|password)\b/gi,
    unless: /\b(?:was|got|been|is|were)\s(?:\w+\s)?hacked|recover|prevent|protect|secur|\bstop\b/i,
  },
  {
    rule: "intrusion",
    pattern:
      /\b(?:create|build|develop|write|make|need|code)\s(?:an?\s|me\s|some\s)?(?:\w+\s){0,2}(?:ransomware|keylogger|botnet|spyware|phishing (?:page|site|kit|email)s?|carding|stealer|fud crypter)\b/gi,
    unless: isAgainst,
  },
  {
    rule: "intrusion",
    pattern:
      /\b(?:bypass|get around|defeat|evade)\s(?:the\s|an?\s)?(?:kyc|id verification|identity verification|2fa|two[- ]factor|bank verification|paywall|drm)\b/gi,
    unless: isAgainst,
  },
  {
    rule: "intrusion",
    pattern:
      /盗(?:号|取密码|取账号)|木马(?:制作|开发)|钓鱼(?:网站|页面)(?:制作|开发|搭建)|(?:破解|黑进)(?:别人|他人|对方)/g,
    unless: isAgainst,
  },
  {
    rule: "forgery",
    pattern:
      /\b(?:fake|forged?|counterfeit|photoshop(?:ped)?|edit(?:ed)?)\s(?:an?\s|my\s|the\s|some\s)?(?:passports?|id cards?|driver'?s? licen[cs]es?|bank statements?|pay ?stubs?|diplomas?|degrees?|utility bills?|medical certificates?|tax returns?|covid certificates?)\b/gi,
    unless: isAgainst,
  },
  {
    rule: "forgery",
    pattern: /(?:办|做|制作)假(?:证|章|流水|文凭|发票)|假(?:身份证|护照|文凭|银行流水|发票)|代开发票|洗钱/g,
    unless: isAgainst,
  },
  {
    rule: "academic-cheating",
    pattern: /\b(?:thesis|dissertation|assignment|coursework|homework)\s(?:writer|writing|maker)\b/gi,
    unless:
      /proofread|edit(?:ing|or)?\b|format|feedback|tutor|explain|\b(?:app|software|course|guide|blog)\b/i,
  },
  {
    rule: "intrusion",
    pattern:
      /\b(?:need|looking for|seeking|hire|want)\s(?:an?\s|some\s)?(?:(?:good|great|professional|expert|skilled|real|e-?mail|phone|instagram|facebook|account)\s){0,2}hackers?\b/gi,
    unless: /ethical|certified|white[- ]hat|growth|recover|penetration|protect|secur|hackerrank/i,
  },
  {
    rule: "intrusion",
    pattern:
      /\b(?:e-?mail|account|instagram|facebook|whatsapp|snapchat|gmail|phone|icloud)\s(?:hacking|hacker|hack)\b/gi,
    unless: /protect|prevent|recover|secur|against|detect|\bhelp\b|fix|remov|clean/i,
  },
  {
    rule: "account-trade",
    pattern:
      /\b(?:create|open|make|verify|register)\s(?:an?\s|some\s|my\s)?(?:\w+\s){1,3}accounts?\s(?:for me|in your name|with your (?:id|passport|details|name))\b/gi,
  },
];
