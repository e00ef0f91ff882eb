import type { SubKind } from "./sub-kinds";

/**
 * Groups of phrases that say the same thing about who decides what good is. `|` separates phrases; `*` stands for up to
 * three words; words are compared by stem. `prior` is the log-odds of judgment that we would give it unseen: the trained
 * model replaces it by a learned weight and falls back on it only where training had nothing to say.
 */
export type CueGroup = { id: string; prior: number; subKind: SubKind; phrases: string };

export const englishCues: CueGroup[] = [
  // Decided by doing the work
  {
    id: "decide",
    prior: 1.2,
    subKind: "direction",
    phrases:
      "decide which|decide what|decide whether|decide how|help us decide|help me decide|decide on|determine which|determine what|determine whether|determine the best|determine how|choose the right|choose the best|select the best|which of|best approach|right approach|the best way|best way to|make the call|weigh|trade off|trade offs|pros and cons|whether it * makes sense|is it worth|what to drop|what to keep|define what|define the",
  },
  {
    id: "strategy",
    prior: 1.4,
    subKind: "direction",
    phrases:
      "strategy|strategic|strategist|roadmap|road map|go to market|gtm|growth plan|marketing plan|business plan|positioning|vision|direction|playbook|value proposition|monetization|business model|long term plan|brand identity|brand voice|tone of voice|messaging framework|kpi framework|prioritize|prioritise",
  },
  {
    id: "advise",
    prior: 1.3,
    subKind: "direction",
    phrases:
      "advise|advice|advisor|adviser|advisory|consult|consultant|consultation|consulting|recommend|recommendation|recommendations|suggest improvement|suggestions|second opinion|guidance|guide us|guide me|guide our|best practice|best practices|counsel|thought partner|sounding board|feasibility|feasible|proof of concept|poc|viability",
  },
  {
    id: "diagnose",
    prior: 1.1,
    subKind: "oversight",
    phrases:
      "figure out|find out why|find the cause|root cause|root causes|diagnose|diagnosis|investigate|investigation|identify issue|identify problem|identify bottleneck|identify gap|identify opportunities|identify risk|why * is not|why our|why it|understand why|unknown cause|for some reason|get to the bottom|troubleshoot",
  },
  {
    id: "audit",
    prior: 1.2,
    subKind: "oversight",
    phrases:
      "audit|auditing|assess our|assess the|assessment|evaluate|evaluation of|review our|review the|review my|review existing|code review|peer review|security review|penetration test|pentest|vulnerability assessment|due diligence|critique|quality assurance strategy|gap analysis|stress test|health check",
  },
  {
    id: "oversee",
    prior: 1.2,
    subKind: "oversight",
    phrases:
      "oversee|supervise|lead the|lead our|lead a|team lead|tech lead|technical lead|project manager|project management|product manager|product owner|manage a team|manage our team|manage the team|manage developers|coordinate with|coordinate between|coordination|stakeholder|stakeholders|cross functional|own the|ownership|take ownership|end to end ownership|accountable|accountability|responsible for the success|cto|fractional|head of|chief|scrum|sprint planning|delegate|hire and",
  },
  {
    id: "architecture",
    prior: 1.1,
    subKind: "synthesis",
    phrases:
      "architecture|architect|system design|technical design|solution design|design and implement|design and develop|design and build|scalable|scalability|infrastructure design|data model|tech stack|technology stack|select technologies|from the ground up|end to end|full lifecycle|whole process|multi tenant|microservices|distributed",
  },
  {
    id: "open-idea",
    prior: 1.0,
    subKind: "synthesis",
    phrases:
      "mvp|idea|concept|vision for|startup|start up|innovative|innovation|novel|unique|original|from scratch|cutting edge|platform|new product|prototype|saas|marketplace|ecosystem|revolutionize|transform the|co founder|cofounder|bring * to life|turn * idea|next big",
  },
  {
    id: "open-how",
    prior: 1.0,
    subKind: "synthesis",
    phrases:
      "open to suggestion|open to suggestions|open to idea|open to ideas|open to recommend|open to other|open to propose|not sure|unsure|not certain|to be determined|tbd|we do not know|we don't know|i don't know|i do not know|no idea|up to you|your suggestion|your suggestions|your ideas|your recommendation|your input|propose|proposed solution|come up with|creative freedom|explore|exploring|experiment|experimentation|iterate|iterative|iteration|evolve|evolving|as we go|help shape|shape the|think through|brainstorm|ideation|ideate|discovery",
  },
  {
    id: "research",
    prior: 0.8,
    subKind: "synthesis",
    phrases:
      "research|market research|user research|competitor analysis|competitive analysis|insight|insights|actionable|interpret|interpretation|trend|trends|pattern|patterns|hypothesis|hypotheses|findings|analyze|analysis|statistical|quantitative|econometric|segmentation|correlation|causal|behavior|behaviour",
  },
  {
    id: "model-open",
    prior: 0.9,
    subKind: "synthesis",
    phrases:
      "train a model|train model|machine learning model|predictive model|prediction|predict|forecast|forecasting|deep learning|reinforcement learning|neural|computer vision|algorithm|algorithms|trading strategy|trading bot|backtest|optimization|recommendation engine|recommender|rag|llm|agent|agents|agentic|ai powered|ai driven|fine tune|model accuracy|improve accuracy|anomaly detection|nlp",
  },
  {
    id: "grow",
    prior: 1.0,
    subKind: "direction",
    phrases:
      "grow our|growth|increase sales|increase traffic|increase conversion|conversion rate|improve performance|improve our|optimize our|optimise our|roi|roas|run ads|run campaigns|ad campaigns|paid ads|campaign management|manage campaigns|lead generation strategy|scale our|a b test|a b testing|seo strategy|ranking|awareness|engagement|retention|reputation",
  },
  {
    id: "creative",
    prior: 0.7,
    subKind: "direction",
    phrases:
      "creative|creativity|original design|logo design|design a logo|brand|branding|visual identity|look and feel|aesthetic|storytelling|story|concepts|art direction|illustrate|character design|game design|ux|user experience|user centered|wireframe|wireframes|script writing|ghostwrite|novel|screenplay|compelling|engaging",
  },
  {
    id: "people",
    prior: 1.0,
    subKind: "human-centred",
    phrases:
      "negotiate|negotiation|relationship|relationships|partnership|partnerships|interview|interviews|workshop|workshops|facilitate|coach|coaching|mentor|mentoring|tutor|tutoring|teach me|train our team|train our staff|train me|sales calls|close deals|closing|pitch|networking|sensitive|confidential|crisis|customer success|client communication|community|stakeholder management|pair programming|work closely|collaborate",
  },
  {
    id: "answer-for",
    prior: 1.1,
    subKind: "oversight",
    phrases:
      "compliance|compliant|regulatory|regulation|gdpr|hipaa|soc 2|iso 27001|legal|liability|safety|risk|risks|risk management|governance|certify|sign off|security|secure|threat|incident response|disaster recovery|quality control|review ai|check ai|ai output|verify ai",
  },
  {
    id: "complex",
    prior: 0.6,
    subKind: "synthesis",
    phrases:
      "complex|challenging|ambiguous|messy|unclear|undocumented|legacy|multiple sources|various sources|multiple systems|reverse engineer|reverse engineering|state of the art|sota|paper|performance bottleneck|real time|low latency|high performance|fault tolerant",
  },
  {
    id: "ongoing-own",
    prior: 0.5,
    subKind: "oversight",
    phrases:
      "long term|ongoing|on going|partner with us|join our team|become part|retainer|part of our team|full time|continuous improvement|drive|initiative|initiatives",
  },
  {
    id: "together",
    prior: 1.0,
    subKind: "human-centred",
    phrases:
      "with us|with our team|together with|decide with|work out with|agree with us|argue|persuade|convince|defend|disagree|moderate|talk to|talk with|speak to|speak with|listen to|sit down with|conversation|conversations|meet with|hold * workshop|delicate|good ear|fairness|trust your|honest|honestly|kind and clear|in confidence|politely|bring * together|get * agree",
  },
  {
    id: "own-view",
    prior: 1.1,
    subKind: "direction",
    phrases:
      "your view|your own view|your opinion|an opinion|honest opinion|your judgment|your judgement|tell us what|tell us which|tell us where|tell us whether|tell me what|tell me which|say what|say which|say whether|say when|what you would|what would you|how you would|form a view|push back|stand behind|you decide|you lead|you own|answers for|answer for|warn us|with reasons|your reason|your reasons|the reason why|what we should|which we should|where we should|what to stop|what to change|what matters|the right questions|position that|independent|come back with",
  },
  {
    id: "find-out",
    prior: 1.0,
    subKind: "oversight",
    phrases:
      "find out|find out what|find out whether|find out how|work out what|work out how|work out which|what really|what happened|the real cause|what is true|what works|measure whether|which of these|what people need|watch people|watch users|what they do|where it fails|how good|good enough|what it means|is it safe|realistic",
  },
  {
    id: "choices",
    prior: 0.8,
    subKind: "direction",
    phrases:
      "two directions|three directions|different directions|two options|three options|options|alternatives|routes|rough idea|a direction|pick one|choose one|choose between|we pick|we choose|choose a|choose and|what is in|what is out|leave out|left out|should exist|six numbers|priorities|first version|no fixed idea|find the|find a look|find a way|way of working|a way to|definitions",
  },
  // Decided before the work
  {
    id: "checkable",
    prior: -1.0,
    subKind: "production",
    phrases:
      "at least 0|at most 0|no more than 0|up to 0|exactly 0|0 of 0|0 out of 0|0 words|0 characters|0 px|0 x 0|per row|per line|per photo|per item|per file|per page|each row|each file|each photo|every row|every file|one row per|one file per|random sample|we check|we sample|is checked|are checked|checked against|accepted when|accepted if|is accepted|correction|corrections|mistakes|word for word|batches of|in batches|never a guess|time stamp|file name|file names|named as|column named|sent back|comes back|go back",
  },
  {
    id: "by-rule",
    prior: -1.1,
    subKind: "transformation",
    phrases:
      "as in the|by the rules|by the list|by our|from the list|in the list|on the list|from our list|from our template|with our template|from our sheet|in our sheet|into our sheet|the glossary|is binding|style guide|handbook|rules are|rules exist|set replies|recipe|same style|same look|same format|the same way|approved|final text|text is final|are ready|is ready|already chosen|given dates|dates given|named in|listed|finished|unchanged|untouched|no new|no change|do not rewrite|no rewriting|fixed protocol|mapping table|flow chart|from our components",
  },
  {
    id: "collect",
    prior: -1.5,
    subKind: "collection",
    phrases:
      "scrape|scraping|scraper|scrapper|web scraping|crawl|crawler|extract|extract data|data extraction|data mining|collect|collecting|gather|gathering|list of|lead list|leads list|email list|contact list|build a list|find emails|find * email|email addresses|phone numbers|contact information|contact details|directory|directories|compile|compile a list|web research|internet research|copy paste|copy and paste|from * website|from linkedin|google maps|zillow|yellow pages",
  },
  {
    id: "enter",
    prior: -1.6,
    subKind: "transformation",
    phrases:
      "data entry|enter data|enter these|fill in|fill out|input data|type|typing|typist|transcribe|transcription|transcript|tagging|label|labeling|labelling|annotate|annotation|categorize|upload|uploading|listing products|product listing|product listings|product upload|add products|post ads|posting|copy the|rename|virtual assistant|admin task|administrative|manual entry",
  },
  {
    id: "convert",
    prior: -1.3,
    subKind: "transformation",
    phrases:
      "convert|conversion from|converting|reformat|format|formatting|translate|translation|pdf to|to pdf|to excel|to word|to csv|into excel|into csv|into a spreadsheet|spreadsheet|google sheet|google sheets|merge|clean up|clean the data|data cleaning|cleanup|deduplicate|duplicates|resize|background removal|retouch|proofread|proofreading|subtitles|captions|migrate|migration|move * from|transfer * from|transfer * to|import|export|csv|excel|word document|pdf|pdfs",
  },
  {
    id: "given-design",
    prior: -1.3,
    subKind: "production",
    phrases:
      "figma|psd|pixel perfect|pixel by pixel|mockup|mockups|from the design|design is ready|designs are ready|design provided|provided design|existing design|html css|slice|template|theme|exactly|exact|same as|identical|identical to|replicate|replica|clone|copy of|just like|similar to this|like this|as shown|as attached|attached|attachment|per the|according to|as per|following format|given format|specification|specifications|specs|spec|requirements document|detailed requirements|provided|will be provided|we will provide|i will provide|supplied|already have|example|examples|sample|samples|reference|instructions|guideline|guidelines|sop|step by step|checklist",
  },
  {
    id: "fix",
    prior: -1.0,
    subKind: "upkeep",
    phrases:
      "fix|fix bug|fix this|fix the|bug|bugs|bug fix|error|errors|error message|not working|broken|issue|minor change|minor changes|small change|small changes|tweak|tweaks|adjust|small fix|quick fix|simple fix|update the|update existing|modify|modification|modifications|change the|edit the|add a|add button|remove",
  },
  {
    id: "setup",
    prior: -1.0,
    subKind: "production",
    phrases:
      "set up|setup|install|installation|configure|configuration|plugin|plugins|wordpress|shopify|wix|squarespace|woocommerce|elementor|webflow|deploy|hosting|domain|dns|ssl|smtp|api key|webhook|zapier|make com|n8n|airtable|connect * to|integrate * with|sync|integration between|payment gateway|stripe|google analytics|pixel|whatsapp|telegram|gmail",
  },
  {
    id: "small",
    prior: -0.9,
    subKind: "production",
    phrases:
      "simple|basic|easy|straightforward|quick|small|short|one time|one off|just need|only need|simply|should take|takes * minutes|takes * hour|1 hour|few hours|few minutes|today|asap|urgent|right now|tiny|standard|routine|repetitive|repeat|daily|weekly|every day|every week|each day|per day|per week|bulk|batch",
  },
  {
    id: "script",
    prior: -0.8,
    subKind: "production",
    phrases:
      "script|python script|macro|vba|formula|formulas|google apps script|apps script|automate the|automation script|bot|chrome extension|browser extension|button|form|forms|field|fields|column|columns|row|rows|table|tables|page|pages|landing page|login|sign up|dropdown|menu|filter|search bar|responsive|mobile friendly|contact form|crud|api integration|rest api|endpoint|endpoints|json|xml|sql query|query|queries|stored procedure|dashboard|dashboards|power bi|tableau|looker|report|reports|charts",
  },
  {
    id: "spec-detail",
    prior: -0.7,
    subKind: "production",
    phrases:
      "the following|as follows|following feature|following features|must include|should include|should have|user should|users should|user can|users can|able to|allow user|allow users|when * click|when user|when the|if * then|will be able|features include|feature list|list of feature|list of features|functionality|functionalities|requirements|required fields|display|shows|show the|input|output|steps|workflow",
  },
  {
    id: "edit-given",
    prior: -0.8,
    subKind: "production",
    phrases:
      "edit video|video editing|edit videos|cut * clips|thumbnail|thumbnails|photo editing|product descriptions|blog posts|articles|article|rewrite|seo articles|word count|words each|flyer|banner|business card|slides|powerpoint|presentation|voice over|voiceover|record",
  },
  {
    id: "homework",
    prior: -0.6,
    subKind: "production",
    phrases:
      "assignment|homework|exercise|exercises|course|tutorial|test cases|unit tests|manual testing|test the app|testers|survey|questionnaire|fill survey|quiz|beta test",
  },
  // Kinds of work that usually stand on one side, whatever the words around them
  {
    id: "translate",
    prior: -1.2,
    subKind: "transformation",
    phrases:
      "translation|translations|translator|translate|translating|localization of|english to *|to english|interpreter|interpreting|native translator|subtitling|dubbing",
  },
  {
    id: "copy-edit",
    prior: -1.0,
    subKind: "transformation",
    phrases:
      "proofread|proofreading|proofreader|copy edit|copy editing|copyediting|line edit|line editing|grammar|typos|spelling|formatting of|edit my|edit our",
  },
  {
    id: "try-out",
    prior: -1.0,
    subKind: "upkeep",
    phrases:
      "tester|testers|test my|test our app|qa tester|usability testers|play test|playtest|mystery shopper|participants|rate the|rating|search evaluator|verify listings",
  },
  {
    id: "assistant",
    prior: -0.8,
    subKind: "upkeep",
    phrases:
      "virtual assistant|va|admin assistant|administrative assistant|data assistant|research assistant|inbox management|calendar management|order processing|customer support|customer service|chat support|live chat|call center|cold calling|cold calls|telemarketing|appointment setter|appointment setting|answer calls|answering",
  },
  {
    id: "right-hand",
    prior: 0.6,
    subKind: "oversight",
    phrases:
      "executive assistant|personal assistant|chief of staff|operations manager|business manager|office manager|account manager|community manager|social media manager|social media management|marketing manager|campaign manager|product owner|recruiter|recruitment|talent acquisition|headhunter",
  },
  {
    id: "manage-projects",
    prior: 1.2,
    subKind: "oversight",
    phrases:
      "project manager|project management|program manager|programme manager|product manager|product management|scrum master|agile coach|pmo|delivery manager|engineering manager|team leader|project lead|coordinator",
  },
  {
    id: "business-case",
    prior: 1.1,
    subKind: "direction",
    phrases:
      "business plan|business planning|pitch deck|investor deck|investor|investors|fundraising|financial model|financial modeling|financial projections|grant|grants|white paper|feasibility study|market entry|market analysis|business analyst|business analysis|business case|business development|business consultant|operations consultant|due diligence|pricing model|product launch|launch plan|marketing consultant|expansion",
  },
  {
    id: "train-people",
    prior: 0.6,
    subKind: "human-centred",
    phrases:
      "trainer|training program|training materials|curriculum|instructional designer|instructional design|course design|course creation|lesson plan|facilitator|onboarding program|e learning|elearning|learning and development|tutor|lessons",
  },
  {
    id: "books",
    prior: -0.8,
    subKind: "upkeep",
    phrases:
      "bookkeeping|bookkeeper|reconcile|reconciliation|invoice|invoices|invoicing|payroll|tax return|accounts payable|receipts|quickbooks|xero|ledger entries",
  },
  {
    id: "links",
    prior: -0.4,
    subKind: "production",
    phrases:
      "backlink|backlinks|guest post|guest posts|link building|directory submission|keyword research|on page seo|meta descriptions|alt text",
  },
  {
    id: "drawing-to-spec",
    prior: -0.4,
    subKind: "production",
    phrases:
      "cad|autocad|2d drawing|3d model|3d modeling|floor plan|floor plans|as built|sketchup|solidworks|rendering|vector|vectorize|trace|redraw",
  },
];
