import { readSkills } from "@/lib/skills/skill";

export const writingSkills = readSkills(
  "writing",
  `
copywriting | Copywriting | 文案写作 | copy writing, copywriter, ad copy, sales copy, marketing copy, web copy, 广告文案, 营销文案, 文案 | content-writing brand-voice landing-page-copy
content-writing | Content writing | 内容写作 | content writer, web content, website content, content creation, 内容创作, content writers, content creator, web copywriter | blog-writing copywriting
blog-writing | Blog writing | 博客写作 | blog post, blog article, blogging, blog content, 博客文章, blog, blog writer, blogger, blogs | content-writing seo-writing
article-writing | Article writing | 文章写作 | article writer, feature article, 撰稿, write an article, write articles, articles, freelance writer | blog-writing journalism
seo-writing | SEO writing | SEO 写作 | seo content, seo article, seo copywriting, SEO 文章 | seo content-writing
product-descriptions | Product descriptions | 商品描述 | product description, product copy, listing copy, 产品描述, 商品文案, 产品文案 | copywriting ecommerce-listings
landing-page-copy | Landing page copy | 落地页文案 | landing page content, sales page copy, sales page | copywriting conversion-optimization
email-copy | Email copy | 邮件文案 | email copywriting, email sequence, newsletter writing, 邮件撰写 | email-marketing copywriting
technical-writing | Technical writing | 技术写作 | technical writer, technical documentation, technical document, 技术文档 | api-documentation user-guides
api-documentation | API documentation | API 文档 | api docs, developer documentation, developer docs, 接口文档, 开发文档 | technical-writing openapi
user-guides | User guides | 使用手册 | user guide, user manual, help article, help center, help centre, knowledge base article, 用户手册, 帮助文档 | technical-writing knowledge-base
ux-writing | UX writing | 界面文案 | ux writer, microcopy, interface copy, UX 文案 | ux-design copywriting
scriptwriting | Scriptwriting | 脚本写作 | script writing, video script, screenwriting, screenplay, podcast script, 视频脚本, 剧本, 脚本撰写, script writer, scriptwriter, screenwriter | video-production storyboarding
ghostwriting | Ghostwriting | 代笔 | ghost writing, ghostwriter, ghost writer | book-writing thought-leadership
book-writing | Book writing | 书籍写作 | ebook writing, ebook, e-book, 电子书写作, 写书 | ghostwriting copy-editing
creative-writing | Creative writing | 创意写作 | fiction writing, short story, ?Storytelling, fiction, novel, romance novel, fiction writer, creative writer, 小说写作, 故事写作 | book-writing scriptwriting
poetry | Poetry and lyrics | 诗歌与歌词 | poem, lyrics, song writing, songwriting, 歌词, 诗歌 | creative-writing
journalism | Journalism | 新闻写作 | news writing, reporting for print, 新闻稿件, 新闻报道 | article-writing interviewing
press-releases | Press releases | 新闻通稿 | press release, 新闻稿 | public-relations copywriting
grant-writing | Grant writing | 基金申请书写作 | grant proposal, grant application, grant writer, 资助申请 | proposal-writing research-writing
proposal-writing | Proposal writing | 方案与标书写作 | rfp response, tender writing, bid writing, tender response, 标书, 投标书, 提案撰写 | grant-writing business-plans
business-plans | Business plans | 商业计划书 | business plan, business plan writing | financial-modelling pitch-decks
resume-writing | Résumé writing | 简历撰写 | resume writing, cv writing, cover letter writing, linkedin profile writing, 简历修改, 求职信 | copywriting
research-writing | Research writing | 研究写作 | white paper, whitepaper, report writing, 白皮书, 报告撰写 | literature-review technical-writing
copy-editing | Copy editing | 文字编辑 | copyediting, copy editor, line editing, content editing, article editing, 编辑润色, 文稿编辑, copy edit, manuscript editing, book editor, edit my book | proofreading developmental-editing
proofreading | Proofreading | 校对 | proof reading, proofreader, proofread, 文字校对, 校稿 | copy-editing
developmental-editing | Developmental editing | 结构编辑 | structural editing, substantive editing, manuscript critique, 结构修改 | copy-editing book-writing
brand-voice | Brand voice | 品牌语调 | tone of voice, voice and tone, voice guide, writing guidelines, 品牌文风, 文风指南 | brand-strategy copywriting
thought-leadership | Thought leadership | 观点类内容 | executive content, op-ed, founder content, linkedin article, 专栏文章 | ghostwriting linkedin-marketing
transcription | Transcription | 听写转录 | transcribe, transcriber, audio transcription, transcript, 转录, 录音整理, 语音转文字 | subtitling
`,
);
