import { readSkills } from "@/lib/skills/skill";

export const researchSkills = readSkills(
  "research",
  `
market-research | Market research | 市场调研 | market analysis, market study, industry analysis, market sizing, market researcher, 市场分析, 行业研究, 行业分析 | competitor-analysis survey-design
competitor-analysis | Competitor analysis | 竞品分析 | competitive analysis, competitor research, competitive intelligence, benchmarking, 竞争分析, 对手分析 | market-research
web-research | Web research | 网络资料搜集 | internet research, online research, desk research, company research, find contact information, 资料搜集, 信息搜集, 桌面研究, researcher, research assistant, research project | data-entry lead-generation
user-research | User research | 用户研究 | customer research, customer interview, user interview, customer discovery, 用户访谈, 客户访谈 | interviewing ux-research
ux-research | UX research | 体验研究 | ux researcher, journey mapping, persona development, heuristic evaluation, 用户画像, 旅程图 | user-research usability-testing
survey-design | Survey design | 问卷设计 | survey, questionnaire, qualtrics, surveymonkey, survey analysis, 问卷, 问卷调查 | statistics market-research
interviewing | Interviewing | 访谈 | interview transcripts, expert interviews, focus group, moderated interview, 专家访谈, 焦点小组 | qualitative-analysis user-research
qualitative-analysis | Qualitative analysis | 定性分析 | qualitative research, thematic analysis, nvivo, thematic coding, 质性研究, 定性研究 | interviewing
literature-review | Literature review | 文献综述 | systematic review, literature search, meta-analysis, scientific literature, 文献检索, 荟萃分析 | research-writing fact-checking
fact-checking | Fact checking | 事实核查 | fact check, source verification, accuracy verification, verify sources, 核查资料, 查证 | proofreading web-research
policy-research | Policy research | 政策研究 | public policy, policy analysis, policy brief, regulatory research, 政策分析, 法规研究 | literature-review
legal-research | Legal research | 法律检索 | case law, paralegal, legal analyst, contract review, contract drafting, legal writing, 合同审查, 法律研究, 案例检索, lawyer, attorney, legal advice, trademark, draft a contract, immigration lawyer | policy-research compliance
patent-research | Patent research | 专利检索 | prior art search, patent search, patent analysis, freedom to operate, 专利分析 | legal-research
financial-research | Financial research | 金融研究 | equity research, investment research, due diligence, stock analysis, quantitative finance, 投资研究, 尽职调查, 行业尽调, financial analyst, financial consultant | financial-modelling market-research
scientific-research | Scientific research | 科学研究 | lab research, bioinformatics, clinical research, research scientist, biology research, chemistry research, 生物信息, 临床研究 | statistics literature-review
product-research | Product research | 选品研究 | product sourcing, supplier research, amazon product research, winning product, 选品, 供应商调研 | amazon-selling market-research
technology-scouting | Technology scouting | 技术调研 | technology research, vendor comparison, vendor selection, tool comparison, feasibility study, 技术选型, 可行性研究, 供应商比选 | software-architecture market-research
genealogy | Genealogy and archives | 家谱与档案研究 | genealogy, archival research, family history, 家谱, 档案研究 | web-research
`,
);
