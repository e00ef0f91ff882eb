import type { Tier } from "@/lib/tiers";

/** Briefs of our own wording, labelled by the tier rubric before the model read them. C commodity, J judgment. */
const english: [Tier, string][] = [
  [
    "commodity",
    "Please type the 60 handwritten pages of my grandfather's diary into a Word document, one page per page.",
  ],
  [
    "commodity",
    "I have 240 product photos. Cut out the background and save each one as a 1000 x 1000 PNG named after its file.",
  ],
  [
    "commodity",
    "Copy the opening hours, phone number and address of every library in Denmark from their sites into a spreadsheet.",
  ],
  ["commodity", "Convert our 35 PDF price lists to CSV. The columns must be the same as in the sample file."],
  [
    "commodity",
    "Build these three pages in HTML and CSS exactly as drawn in Figma. Breakpoints are marked in the file.",
  ],
  [
    "commodity",
    "The submit button of our booking form throws an error in Firefox. Fix it and add a test for it.",
  ],
  ["commodity", "Translate a 4,000-word user manual from German into English, keeping the layout."],
  [
    "commodity",
    "Transcribe eight interviews of 45 minutes each, with speaker names and time stamps every two minutes.",
  ],
  [
    "commodity",
    "Upload 500 articles to our WordPress site: title, text, picture, category as given in the sheet.",
  ],
  ["commodity", "Install Matomo on our server and set up the four events listed below."],
  [
    "commodity",
    "Every weekday, check the 30 supplier pages on our list and enter changed prices in the Google Sheet.",
  ],
  [
    "commodity",
    "Write 120 product descriptions of 60 words each from the data sheets, in the style of the five attached examples.",
  ],
  ["commodity", "Tag 3,000 customer e-mails with one of the nine categories in our guideline."],
  ["commodity", "Move our newsletter list of 9,000 addresses from Mailchimp to Brevo and keep the groups."],
  ["commodity", "Proofread a 70-page brochure for spelling and grammar. No rewriting."],
  ["commodity", "Add a language switch to our Shopify theme. The texts are already translated."],
  ["commodity", "Draw our floor plans again in AutoCAD from the scanned paper plans, to scale."],
  [
    "commodity",
    "Cut the attached one-hour recording into twelve clips at the listed times and add captions.",
  ],
  [
    "commodity",
    "Write a script that renames the files in a folder by the date in their header and logs each change.",
  ],
  ["commodity", "Collect the names and e-mail addresses of 300 wedding photographers in Spain."],
  [
    "judgment",
    "We have three ideas for our next product and money for one. Help us decide which, and tell us what you would drop.",
  ],
  ["judgment", "Our sign-ups halved in spring and nobody knows why. Find the cause and tell us what to do."],
  [
    "judgment",
    "Review the code that an AI wrote for our payment service and tell us whether it can go live.",
  ],
  [
    "judgment",
    "Lead our small team of two developers and a designer through the relaunch, and answer for the result.",
  ],
  [
    "judgment",
    "Work out a strategy for entering the Polish market: who to sell to, at what price, through which partners.",
  ],
  [
    "judgment",
    "Our bakery needs a new look: a name, a voice and a visual identity that fits the neighbourhood. Surprise us.",
  ],
  [
    "judgment",
    "Advise us whether to replace our old inventory system or to repair it, and what each would cost us in five years.",
  ],
  ["judgment", "Audit our web shop for accessibility and rank what must change before the law takes effect."],
  ["judgment", "Negotiate new terms with our two largest suppliers on our behalf."],
  [
    "judgment",
    "Design the architecture of a platform that joins data from hospitals that do not agree on formats.",
  ],
  ["judgment", "Coach our new head of sales through her first three months, one conversation a week."],
  ["judgment", "Interview fifteen of our customers and tell us what they really need from us."],
  [
    "judgment",
    "I have an idea for an app for people who care for their parents. Turn it into a first product that we can show to investors.",
  ],
  [
    "judgment",
    "Run our Google campaigns and improve the return every month; you decide where the money goes.",
  ],
  ["judgment", "Assess the risks of our use of personal data and propose how to become compliant."],
  [
    "judgment",
    "Find out whether a model could predict machine failures from our sensor data at all, and recommend how to go on.",
  ],
  [
    "judgment",
    "Shape the story of a documentary from sixty hours of footage. We are not sure what it is about yet.",
  ],
  ["judgment", "Write our content strategy for next year: which topics, for whom, and what we stop doing."],
  ["judgment", "Be our part-time product manager: set priorities with the founders and say no where needed."],
  [
    "judgment",
    "Two departments disagree on how orders should be handled. Moderate a workshop and propose a process both can live with.",
  ],
];

const chinese: [Tier, string][] = [
  ["commodity", "把附件里的120张名片录入Excel，字段按模板填写，逐条核对。"],
  ["commodity", "从指定的三个网站抓取所有商品的名称和价格，导出成csv。"],
  ["commodity", "按照设计稿切图，做三个静态页面，要求像素级还原。"],
  ["commodity", "将一份二十页的产品说明书从英文翻译成中文，保持原来的排版格式。"],
  ["commodity", "给500张照片抠图去背景，统一尺寸，按文件名保存。"],
  ["commodity", "把八段访谈录音转录成文字，标注说话人和时间。"],
  ["commodity", "网站提交表单时报错，请修复这个bug。"],
  ["commodity", "在服务器上安装并配置WordPress，绑定域名，上传已有的文章。"],
  ["commodity", "每天更新一次供应商价格表，发现变化就在表格里标注。"],
  ["commodity", "根据提供的素材和示例，剪辑十条一分钟的短视频，加字幕。"],
  ["judgment", "我们有三个产品方向，预算只够做一个，请帮我们判断该选哪一个。"],
  ["judgment", "制定明年的品牌策略，说明重点人群和要放弃的渠道。"],
  ["judgment", "复购率一直在下降，原因不明，请找出原因并提出改进建议。"],
  ["judgment", "审核外包团队和人工智能写的代码，评估能不能上线，对结果负责。"],
  ["judgment", "担任项目负责人，带领三个人的小团队完成改版，协调各部门。"],
  ["judgment", "设计一套数据平台的整体架构，并论证技术选型。"],
  ["judgment", "代表我们与两家供应商谈判新的合作条件。"],
  ["judgment", "访谈十五位客户，洞察他们真正的需求，给出产品规划。"],
  ["judgment", "我们有一个养老服务的想法，还没想好怎么做，希望一起讨论并从零开始做出原型。"],
  ["judgment", "评估公司使用个人数据的合规风险，提出整改方案。"],
  ["commodity", "请按照附件的格式，把三百份合同扫描件重命名，并把编号、日期和金额登记到表格里。"],
  ["commodity", "需要把旧网站的八十篇文章搬到新网站，标题、图片和链接都要和原来一样。"],
  ["commodity", "用我们给的模板做二十张活动海报，只换文字和照片，尺寸见附件。"],
  ["commodity", "每周从两个招聘网站收集新发布的职位，整理成一张表，字段见示例。"],
  ["commodity", "写一个脚本，把文件夹里的图片批量压缩到200KB以内，并保留文件名。"],
  ["commodity", "校对一本十二万字的书稿，改正错别字和标点，不改动内容。"],
  ["commodity", "把现有的Excel报表改成自动更新，公式和样式保持不变。"],
  ["commodity", "给四十段产品视频配上中英文字幕，时间轴要对齐，导出srt文件。"],
  ["commodity", "按清单测试登录、下单和退款三个流程，逐条记录结果并附上截图。"],
  ["commodity", "在现有商城里接入微信支付，按官方文档的步骤配置，测试通过即可。"],
  ["judgment", "店里的客流一年比一年少，请到现场看看，弄清楚问题出在哪里，再告诉我们先改什么。"],
  ["judgment", "我们想进入东南亚市场，但不知道先去哪个国家，请调研后给出建议和理由。"],
  ["judgment", "为新的茶饮品牌确定名字、调性和视觉方向，由你来主导，我们一起讨论取舍。"],
  ["judgment", "请独立评审两家供应商提交的系统方案，指出风险，并说明你会选哪一家。"],
  ["judgment", "辅导我们的三位年轻主管，每两周一次谈话，帮他们学会带团队和做决定。"],
  ["judgment", "客户投诉越来越多，请梳理整个服务流程，决定哪些环节要取消，哪些要重做。"],
  ["judgment", "把一个模糊的想法变成可以上线的第一版：先想清楚给谁用、解决什么问题，再动手做。"],
  ["judgment", "担任这次迁移的技术负责人，拆分任务，审核其他人的交付，对上线结果负责。"],
  ["judgment", "从五年的销售数据里找出值得关注的规律，解释原因，并建议明年重点做什么。"],
  ["judgment", "为一家社区医院重新设计候诊体验，先观察和访谈病人，再提出方案。"],
];

export type OwnBrief = { tier: Tier; text: string };
const named = (briefs: [Tier, string][]): OwnBrief[] => briefs.map(([tier, text]) => ({ tier, text }));
export const englishBriefs = named(english);
export const chineseBriefs = named(chinese);
