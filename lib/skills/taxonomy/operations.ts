import { readSkills } from "@/lib/skills/skill";

export const operationsSkills = readSkills(
  "operations",
  `
virtual-assistance | Virtual assistance | 远程助理 | virtual assistant, personal assistant, executive assistant, administrative support, admin support, office assistant, admin assistant, 行政助理, 虚拟助理, 行政支持, =VA, administrative assistant, admin assistance, virtual assistance services | calendar-management data-entry
calendar-management | Calendar and inbox | 日程与邮箱管理 | calendar management, email management, inbox management, ?Scheduling, appointment scheduling, travel planning, 日程管理, 邮箱管理, 差旅安排 | virtual-assistance
customer-support | Customer support | 客户支持 | customer service, customer care, help desk, helpdesk, technical support, chat support, phone support, zendesk, intercom support, 客服, 售后, 技术支持, customer support agent, support agent, customer representative, call center, call centre | virtual-assistance community-management
project-management | Project management | 项目管理 | project manager, project coordination, program manager, =PMP, project planning, 项目经理, 项目协调 | agile-coaching process-design
product-management | Product management | 产品管理 | product manager, product owner, product roadmap, product strategy, product requirements, =PRD, 产品经理, 产品规划, 需求文档 | requirements-analysis user-research
agile-coaching | Agile coaching | 敏捷教练 | scrum master, agile coach, scrum, kanban, 敏捷 | project-management
requirements-analysis | Requirements analysis | 需求分析 | business analyst, business analysis, requirement analysis, requirements gathering, functional specification, user stories, 业务分析, 需求梳理 | product-management process-design
process-design | Process design | 流程设计 | process improvement, business process, =SOP, =SOPs, standard operating procedure, process mapping, workflow design, operations management, 流程优化, 流程梳理, 标准作业程序 | automation project-management
automation | Workflow automation | 流程自动化 | zapier, make.com, integromat, n8n, automate, automation, business automation, task automation, power automate, process automation, rpa, uipath, 自动化流程, 自动化 | api-integration no-code
crm | CRM administration | 客户管理系统 | =CRM, customer relationship management, zoho, zoho crm, hubspot crm, pipedrive, crm setup, crm software, 客户关系管理 | marketing-automation salesforce-development
bookkeeping | Bookkeeping | 记账 | book keeping, bookkeeper, quickbooks, xero, accounts payable, accounts receivable, reconciliation, invoicing, 代账, 对账, 账务处理 | accounting excel
accounting | Accounting | 会计 | accountant, financial statements, financial reporting, =CPA, payroll, tax preparation, tax return, 财务报表, 报税, 薪资核算, tax, tax consultant, tax advisor | bookkeeping financial-planning
financial-planning | Financial planning | 财务规划 | budgeting, cash flow forecast, =FP&A, fractional cfo, cfo services, 预算编制, 现金流预测 | financial-modelling accounting
recruiting | Recruiting | 招聘 | recruiter, talent acquisition, talent sourcing, candidate sourcing, candidate screening, headhunting, 猎头, 人才寻访, 简历筛选 | hr web-research
hr | Human resources | 人力资源 | hr manager, hr policy, employee handbook, onboarding program, hr consultant, people operations, 人事, 员工手册 | recruiting compliance
training | Training and course design | 培训与课程设计 | instructional design, elearning, e-learning, course creation, curriculum, online course, training material, training materials, articulate storyline, 课程开发, 教学设计, 培训材料 | presentation-design knowledge-base
tutoring | Tutoring | 辅导 | tutor, coaching sessions, ?Teaching, mentoring, online lessons, 家教, 一对一辅导 | training
knowledge-base | Knowledge management | 知识管理 | knowledge base, =Notion, notion workspace, confluence, internal wiki, documentation system, notion template, 知识库, 内部文档 | technical-writing process-design
quality-assurance | Quality assurance | 质量管理 | quality control, content moderation, quality audit, iso 9001, human review, output review, quality check, 质检, 质量控制, 内容审核, 人工复核 | model-evaluation process-design
compliance | Compliance | 合规 | ?Compliance, gdpr, hipaa, iso 27001, soc 2, privacy policy, regulatory compliance, data protection, risk assessment, 隐私合规, 数据合规, 风险管理 | legal-research cybersecurity
supply-chain | Supply chain | 供应链 | ?Logistics, supply chain management, procurement, inventory management, sourcing agent, vendor management, warehouse management, 采购, 库存管理, 物流 | product-research excel
ecommerce-operations | E-commerce operations | 电商运营 | order processing, order fulfillment, store management, store manager, dropshipping, 订单处理, 代发货, 客服运营 | ecommerce-listings customer-support
document-formatting | Document formatting | 文档排版 | word formatting, microsoft word, word document, formatting documents, mail merge, google docs, word template, Word 排版, 文档格式 | data-entry layout-design
powerpoint | PowerPoint | PowerPoint | microsoft powerpoint, ppt, powerpoint slides | presentation-design
negotiation | Negotiation | 谈判 | contract negotiation, vendor negotiation, partnership negotiation, 商务谈判, 合同谈判 | sales supply-chain
change-management | Change management | 变革管理 | organizational change, organisational development, stakeholder management, change manager, 组织变革, 相关方管理 | project-management training
strategy-consulting | Strategy consulting | 战略咨询 | business strategy, management consultant, business consultant, business consulting, strategic planning, strategy consultant, 管理咨询, 商业策略, 企业咨询 | market-research financial-modelling
real-estate-support | Real estate support | 房产业务支持 | ?Real Estate, property management, skip tracing, mls listing, real estate listing, 房产, 物业管理 | virtual-assistance web-research
healthcare-admin | Healthcare administration | 医疗行政 | medical billing, medical coding, patient records, medical records, healthcare administration, 医疗编码, 病历整理 | data-entry compliance
`,
);
