/** What a piece of a brief is about. Only work and detail ever belong to a package. */
export type SegmentKind =
  | "work"
  | "detail"
  | "context"
  | "person"
  | "company"
  | "payment"
  | "greeting"
  | "apply"
  | "terms"
  | "heading";

/** The kind that a heading gives to what stands under it, if its words say so. */
export function sectionOf(heading: string): SegmentKind | undefined {
  return sections.find(([, pattern]) => pattern.test(heading))?.[0];
}

/** The kind of a piece that is not work, by its wording alone. */
export function kindByWording(text: string): SegmentKind | undefined {
  return wordings.find(([, pattern]) => pattern.test(text))?.[0];
}

const sections: [SegmentKind, RegExp][] = [
  [
    "apply",
    /how to apply|to apply|appl(?:y|ication)|your proposal|proposals?\b.{0,12}include|please (?:include|answer|provide|send|share)|screening|questions? (?:to|for)|submission|when (?:applying|bidding)|in your (?:bid|cover)|cover letter|如何(?:申请|报名)|投递|报名方式|联系方式/,
  ],
  [
    "company",
    /about (?:us|the company|our|the client|you?r employer)|who we are|our (?:mission|company|story|values|culture)|company (?:overview|description|background)|why (?:join|work with|us)|what we offer|benefits|perks|we offer|what you(?:'ll| will) (?:get|gain)|关于我们|公司(?:介绍|简介)|我们是谁|福利/,
  ],
  [
    "payment",
    /^\s*(?:our |the |project |estimated )?(?:budget|payment|compensation|salary|pay|rate|price|pricing|hourly rate)\b|预算|报酬|薪资|费用|付款/,
  ],
  [
    "terms",
    /timeline|time ?frame|deadline|duration|location|working hours|availability|start date|engagement|employment type|contract (?:type|length|details)|time ?zone|hours per|job type|commitment|工期|时间要求|截止|交付时间|地点/,
  ],
  [
    "person",
    /qualifi|skills|who you are|about you|must[- ]haves?\b|nice[- ]to[- ]ha|looking for|ideal (?:candidate|freelancer|developer)|experience|your profile|preferred|education|you (?:are|have|bring|should)\b|expertise|eligib|competenc|right fit|good fit|bonus|a plus|requirements? for (?:the )?(?:candidate|freelancer|applicant)|candidate|applicant|任职|岗位要求|能力要求|人员要求|对你的要求|加分/,
  ],
  [
    "work",
    /responsib|scope|task|deliver|you(?:'ll| will)|duties|what (?:we|i) need|project|role|objective|goal|feature|function|milestone|phase|step|workflow|services|description|need|工作内容|任务|需求|职责|交付|功能|步骤|目标|内容/,
  ],
];

const wordings: [SegmentKind, RegExp][] = [
  [
    "greeting",
    /^(?:hi|hello|hey|dear|greetings|good (?:morning|day|afternoon|evening)|thanks|thank you|many thanks|(?:best|kind|warm) regards|regards|cheers|sincerely|have a (?:nice|great)|welcome)\b.{0,40}$|looking forward|^(?:您好|你好|大家好|谢谢|感谢|期待).{0,16}$/,
  ],
  [
    "apply",
    /^(?:if (?:you|this|interested)\b|note:|important:)|\b(?:(?:do not|don't|dont|please no|no) (?:message|contact|bid|waste|send|apply|reply|spam)|read (?:through|the (?:full|entire|whole|job|description)|this (?:job|post|carefully)|carefully)|ensure (?:that )?you|make sure (?:that )?you|to apply|when applying|apply now|applicants?|^tell (?:us|me) (?:about|a bit|how you|why you|your)|please (?:only )?(?:apply|reply|respond|submit|contact|message|reach out|get in touch|dm|bid|quote|let me know|tell (?:me|us)|share (?:your|examples|samples|a few|relevant|links?)|send (?:me |us )?(?:your|a|examples|samples|over)|include (?:your|the word|examples|a|links?|in your)|provide (?:your|examples?|samples?|a (?:brief|quote|link|portfolio|short)|links?|an? (?:estimate|quote)|relevant|references)|mention|start your|attach your|answer)|(?:your|a) (?:proposal|portfolio|cover letter|application|bid|resume|cv)\b|portfolio|cover letter|hear from you|click to apply|send (?:your|me your|us your)|(?:we|i)(?:'ll| will) (?:contact|get back|reach out|discuss|interview|review applications)|contact me|message me|dm me|in your (?:response|reply|message)|(?:we|i)(?:'d| would) love to (?:hear|work|talk|chat)|apply (?:today|here|with|if)|similar (?:projects|work) you|if (?:this|you)(?:'re| are| sounds)? (?:interest|passionate|sound|a perfect|excited|the right|ready)|agencies|no agenc|do not apply|don't apply|bid on|happy bidding|nda before|subject line|past work|examples? of (?:\w+ ){0,3}(?:projects|work|sites))/,
  ],
  [
    "apply",
    /^(?:posted on|category|country|skills?|hourly range|budget|location|project type|experience level|id)\s*:|^(?:posted on|category|skills|country|hourly range)\s*$/,
  ],
  [
    "apply",
    /有意者|请(?:联系|私信|附上|发送|投递|报价|留言|说明你)|欢迎(?:联系|报名|投递)|简历|作品集|过往案例/,
  ],
  [
    "payment",
    /(?:[$€£₹¥]\s?\d|\b\d[\d,.]*\s?(?:usd|eur|gbp|inr|dollars|euros|k)\b)(?!.*\b(?:build|create|design|write|scrape)\b)|\b(?:hourly rate|per hour|fixed[- ]price|budget (?:is|of|range|for|around|up)|my budget|our budget|be paid|we pay|pays?\b.{0,20}(?:hour|per|upon)|payment (?:will|is|terms|upon|via|through)|compensation|salary|negotiable|\$\/h|low budget|tight budget|competitive (?:rate|pay|price)|bonus(?:es)? (?:for|upon|will))\b/,
  ],
  ["payment", /预算|报酬|薪资|薪酬|费用(?:为|是|可|面议)|价格(?:面议|可谈)|面议|付款方式|\d+\s*元/],
  [
    "person",
    /\b(?:years?(?:'s?)? (?:of )?(?:experience|hands)|\d\+? (?:years|yrs)|experience (?:in|with|working|using|building|on|is|of|as|at|level|required|and)|(?:proven|strong|solid|extensive|prior|previous|hands[- ]on|relevant|deep|demonstrated|good|excellent|practical|professional|real) (?:\w+ ){0,2}(?:experience|track record|understanding|knowledge|background|skills?|expertise|command|grasp|ability|proficiency|communicat\w+)|ideal (?:candidate|freelancer|person)|successful candidate|proficien\w+|fluen(?:t|cy)|familiar(?:ity)? with|knowledge of|understanding of|ability to|able to (?:work|communicate|commit|start|handle|join|meet|think)|attention to detail|detail[- ]oriented|self[- ](?:motivated|starter)|team player|problem[- ]solving|communication skills|bachelor|master's|degree|certifi(?:ed|cation)s? (?:in|is|a|required|preferred)|expertise (?:in|with)|expert in|skilled (?:in|at)|well[- ]versed|comfortable (?:with|working|using)|passion(?:ate)? (?:for|about)|native (?:\w+ )?speaker|track record|background in|a plus|nice to have|is a must|are a must|must have (?:a |an )?(?:\w+ )?(?:experience|knowledge|skill|understanding|degree)|you (?:are|have|'re|must be|should be|should have|must have|need to (?:be|have)|possess|bring|know|love|think|thrive|enjoy)|candidates? (?:should|must|will have|with|who|has|needs)|freelancer (?:should|must|with|who)|someone (?:who|with|that)(?! (?:can|will|could|to)\b)|who (?:is|has|have|are|knows?|understands?|excels?|thrives?|values?)|should (?:have|be (?:able|comfortable|proficient|familiar|experienced|fluent|skilled|knowledgeable|well))|reliable|punctual|(?:stable|fast|high[- ]speed) (?:\w+ )?(?:internet|connection)|access to a (?:desktop|laptop|computer)|stay(?:ing)? (?:up[- ]to[- ]date|current|updated|abreast|informed)|keep(?:ing)? (?:up[- ]to[- ]date|abreast)|possession of|certifications?|mandatory|deliver(?:ing)? (?:high[- ]quality |quality |great |good )?(?:results|work)|trustworthy|must be (?:able|fluent|experienced|available|willing|comfortable|proficient|located|based|a)|long[- ]term (?:relationship|partner|collaboration|potential)|think critically|fast[- ]paced|highly (?:motivated|skilled|organized)|experienced (?:with|in)|required skills|willing(?:ness)? to|eager(?:ness)?|good english|speak\w* english|english (?:skills|level|speak))\b/,
  ],
  [
    "person",
    /经验|熟悉|熟练|精通|优先|学历|以上学历|责任心|沟通能力|有耐心|有能力|擅长|具备|英语流利|细心|认真负责/,
  ],
  [
    "company",
    /^(?:we|i) (?:are|'re|am) (?:a|an|the|one|based|currently|proud|committed|passionate|growing|fast|on a mission|dedicated|an?)\b|^(?:we|i)'re (?:a|an)\b|\bour (?:company|agency|firm|startup|mission|clients? (?:are|include)|organization|business) (?:is|are|has|was|specializ|provides?|helps?|offers?|focus)|\b(?:founded in|established in|headquartered|equal opportunity|leading (?:provider|company|agency)|family[- ]owned|we (?:specialize|offer|provide|value|believe|pride|operate|serve))\b/,
  ],
  ["company", /^(?:我们|我司|本公司|我公司)是|成立于|专注于|总部位于/],
  [
    "terms",
    /^(?:to |must |should )?(?:complete|finish|start|begin|meet|exceed|hit)\b.{0,40}\b(?:within|by (?:the )?(?:end|\d)|deadlines?|targets?|quotas?|days max)\b|\b(?:hours? (?:per|a|each|\/) ?(?:week|day|month)|hrs?\/w|part[- ]time|full[- ]time|long[- ]term|short[- ]term|time ?zone|deadline|asap|as soon as possible|start (?:date|immediately|asap|right away)|timeline|turnaround|within \d+ (?:days?|weeks?|hours?|months?)|availab(?:le|ility)|remote(?:ly)?|on[- ]?site|contract (?:length|duration)|duration|project length|one[- ]time project|ongoing (?:work|project|basis|relationship)|non[- ]disclosure|nda|start with|if (?:all )?goes well|more work|future (?:work|projects?)|confidential)\b/,
  ],
  ["terms", /截止|工期|个工作日|天内|周内|尽快|远程|长期合作|全职|兼职|保密/],
];
