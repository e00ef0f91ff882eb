import { readSkills } from "@/lib/skills/skill";

export const marketingSkills = readSkills(
  "marketing",
  `
digital-marketing | Digital marketing | 数字营销 | internet marketing, online marketing, digital marketer, growth marketing, growth hacking, 网络营销, 线上推广, marketer, marketing specialist, marketing manager, marketing agency, marketing assistant | seo paid-search social-media-marketing
marketing-strategy | Marketing strategy | 营销策略 | marketing plan, go-to-market, go to market strategy, gtm strategy, marketing consultant, 市场策略, 营销方案, 上市策略 | brand-strategy market-research
brand-strategy | Brand strategy | 品牌战略 | brand positioning, positioning, brand messaging, naming, rebranding, rebrand, 品牌定位, 品牌策略 | brand-identity marketing-strategy
content-strategy | Content strategy | 内容策略 | content marketing, content plan, content calendar, editorial calendar, content strategist, 内容营销, 内容规划 | content-writing seo
seo | Search engine optimization | 搜索引擎优化 | =SEO, search engine optimisation, on-page seo, off-page seo, technical seo, local seo, seo audit, seo expert, 搜索排名, SEO 优化 | keyword-research link-building
keyword-research | Keyword research | 关键词研究 | seo keyword research, semrush, ahrefs, 关键词分析 | seo
link-building | Link building | 外链建设 | backlink, backlinks, guest post, guest posting, 外链 | seo outreach
paid-search | Paid search | 搜索广告投放 | google ads, google adwords, adwords, ppc, pay per click, search ads, bing ads, =SEM, 竞价推广, 搜索广告 | paid-social conversion-optimization
paid-social | Paid social | 社交广告投放 | facebook ads, meta ads, instagram ads, tiktok ads, linkedin ads, facebook advertising, social media advertising, 信息流广告, 广告投放, media buyer, media buying, facebook ad, fb ads, tiktok ad, instagram ad | social-media-marketing paid-search
social-media-marketing | Social media marketing | 社交媒体营销 | social media management, social media manager, =SMM, social media strategy, instagram marketing, facebook marketing, social media, social media marketer, ?Instagram, ?Facebook, social media content, social media post, 社媒运营, 社交媒体运营, 新媒体运营 | paid-social community-management
linkedin-marketing | LinkedIn marketing | 领英营销 | ?LinkedIn, linkedin outreach, sales navigator | lead-generation outreach
youtube-growth | YouTube growth | YouTube 运营 | ?YouTube, youtube channel, youtube seo, youtube marketing, youtube automation | video-editing social-media-marketing
tiktok-marketing | TikTok marketing | 短视频运营 | ?TikTok, tiktok shop, tiktok account, 抖音, 抖音运营, 短视频营销 | short-form-video paid-social
xiaohongshu | Xiaohongshu content | 小红书运营 | red note, rednote, little red book, 小红书 | social-media-marketing content-strategy
wechat-operations | WeChat operations | 公众号运营 | wechat marketing, wechat official account, 微信公众号, 公众号, 微信运营 | social-media-marketing content-strategy
influencer-marketing | Influencer marketing | 达人营销 | influencer outreach, influencer campaign, ugc creator, ugc content, 网红营销, KOL 投放, 种草 | social-media-marketing outreach
email-marketing | Email marketing | 邮件营销 | mailchimp, klaviyo, email campaign, email automation, newsletter, convertkit, activecampaign, EDM 营销 | email-copy marketing-automation
marketing-automation | Marketing automation | 营销自动化 | hubspot, gohighlevel, highlevel, go high level, marketo, pardot | crm email-marketing
google-analytics | Google Analytics | 谷歌分析 | =GA4, google tag manager, =GTM, web analytics, conversion tracking, ga 4, google analytics 4, 网站分析, 转化跟踪 | product-analytics paid-search
conversion-optimization | Conversion optimization | 转化率优化 | =CRO, conversion rate optimization, conversion rate optimisation, funnel optimization, sales funnel, clickfunnels, 转化优化 | experiment-design landing-page-copy
lead-generation | Lead generation | 潜客开发 | lead gen, leads list, generate leads, list building, prospect list, prospecting, b2b leads, b2b lead generation, email list, 获客, 线索挖掘, 客户名单 | outreach web-research
outreach | Outreach and cold email | 外联与冷邮件 | cold email, cold outreach, email outreach, cold calling, telemarketing, appointment setting, 陌生拜访, 电话营销, 开发信, appointment setter, cold caller, cold callers, cold calls | lead-generation sales
sales | Sales | 销售 | ?Sales, ?销售, sales representative, sales development, =SDR, outbound sales, inside sales, closing deals, business development, sales strategy, 销售开发, 商务拓展, sales closer, sales agent, sales rep, salesperson | outreach crm
public-relations | Public relations | 公共关系 | =PR, media relations, media outreach, pr strategy, crisis communication, publicist, 公关, 媒体关系 | press-releases outreach
community-management | Community management | 社群运营 | community manager, discord community, moderation of communities, facebook group, reddit marketing, 社区运营, 社群, community moderator, forum moderator, chat moderator | social-media-marketing customer-support
affiliate-marketing | Affiliate marketing | 联盟营销 | affiliate program, affiliate manager, amazon associates, 分销推广 | digital-marketing
app-marketing | App marketing | 应用推广 | app store optimization, =ASO, app promotion, user acquisition, 应用商店优化, 拉新 | paid-social mobile-development
amazon-selling | Amazon selling | 亚马逊运营 | amazon fba, amazon seller central, amazon ppc, amazon listing, amazon seller, 跨境电商, 亚马逊店铺 | ecommerce-listings paid-search
ecommerce-listings | E-commerce listings | 电商上架 | product listing, product upload, etsy, ebay, listing optimization, product listings, 商品上架, 淘宝运营, 店铺运营 | product-descriptions amazon-selling
local-marketing | Local marketing | 本地推广 | google business profile, google my business, =GMB, local citations, google maps ranking, 本地生活运营 | seo
event-marketing | Event marketing | 活动营销 | event planning, event promotion, webinar, trade show, virtual event, 活动策划, 线上活动 | marketing-strategy project-management
podcast-marketing | Podcast production | 播客制作 | podcast, podcast editing, podcast production, podcast launch, 播客 | audio-editing content-strategy
`,
);
