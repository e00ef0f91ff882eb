import { briefs } from "../../prisma/demo/briefs.ts";
import type { BriefBody } from "../../prisma/demo/content/briefs/brief-body.ts";
import { chineseBriefs } from "../../prisma/demo/content/briefs/chinese.ts";

/** `score` 0 to 4 by the rubric for the whole; `parts` are quotes with commodity or judgment, the doubtful ones left out. */
export interface LabelledBrief {
  name: string;
  text: string;
  score: number;
  mixed: boolean | undefined;
  parts: readonly (readonly [quote: string, tier: "C" | "J"])[];
  /** Not looked at while the model was made. */
  held: boolean;
}

type Label = readonly [score: number, mixed: "mixed" | "whole" | "either", ...parts: string[]];

/** By field, in the order of the briefs of the demo world; labelled by the rubric before any model had read them. */
const labels: Readonly<Record<string, readonly Label[]>> = {
  writing: [
    [0, "whole", "C one description of 80 to 110 words per row", "C one meta title of at most 60 characters"],
    [
      4,
      "whole",
      "J decide with us how",
      "J come back with two or three directions that really differ",
      "J write the home page and one difficult page",
    ],
    [
      2,
      "mixed",
      "J Go through all articles and decide with our support lead which ones to merge, rewrite or drop",
      "C Convert the ones that stay to the template",
      "C Replace the screenshots",
    ],
    [3, "whole", "J turn that into an essay of around 1,200 words", "J push back when a point is weak"],
    [0, "whole", "C a clean transcript of each", "C a time stamp every two minutes"],
    [
      3,
      "whole",
      "J decides with us what the programme really promises",
      "J writes the answers",
      "J asks the awkward questions early",
      "C fills in the budget sheet from our figures",
    ],
  ],
  design: [
    [0, "whole", "C What is missing is the adaptation"],
    [4, "whole", "J You lead the process", "J you own the result"],
    [0, "whole", "C cut out, pure white background"],
    [4, "whole", "J watch some sessions, talk to six customers", "J decide what the flow should be"],
    [1, "whole", "C Place the text", "C redraw 12 charts in the style of last year's"],
    [4, "whole", "J a rough idea of a world"],
  ],
  data: [
    [0, "whole", "C Each card is typed twice by different people"],
    [
      4,
      "whole",
      "J finds out what happened",
      "J tells us in plain words",
      "J a list of what the data can't answer",
    ],
    [
      0,
      "whole",
      "C bring both to the columns",
      "C normalise phone numbers",
      "C find duplicates by the rules",
    ],
    [
      3,
      "mixed",
      "C load the four sources every night",
      "C tests on the important tables",
      "J moderate two meetings with sales and finance",
    ],
    [0, "whole", "C we need the prices of about 300 articles"],
    [
      3,
      "mixed",
      "J talk to the five people in that meeting and find out",
      "J propose at most six numbers, argue for them",
      "C connect to our PostgreSQL (read only) and build the page in Power BI",
    ],
  ],
  web: [
    [0.5, "whole", "C static HTML with Tailwind"],
    [
      4,
      "whole",
      "J measures, decides what the real cause is",
      "J tells us what it would cost to mend and what it would cost to leave it",
    ],
    [
      2,
      "either",
      "J choose and justify the sign-in",
      "C write the endpoints",
      "C build the four pages from our components",
      "C write tests for everything that touches invoices",
      "C set up the deployment on our server",
    ],
    [
      0,
      "whole",
      "C updates of core, plugins and themes on staging",
      "C small changes of text or pictures, up to five a month",
    ],
    [
      4,
      "whole",
      "J read the code, talk to the two developers",
      "J come back with an opinion",
      "J a talk with the team where you are kind and clear",
    ],
    [0.5, "whole", "C one test of the good case"],
  ],
  mobile: [
    [
      4,
      "whole",
      "J find out what an app would do that our website can't",
      "J give us a recommendation with a price tag",
      "J sketch the first version",
    ],
    [
      1,
      "whole",
      "C Raise target SDK",
      "C Fix the crashes in the attached export",
      "C Replace the two permissions",
    ],
    [
      3,
      "either",
      "J answers for the whole",
      "J decides how reminders behave when people travel",
      "C designs the three missing screens in the style of the others",
    ],
    [0, "whole", "C go through all steps, mark pass or fail"],
    [0, "whole", "C screenshots of six screens per language", "C texts entered in App Store Connect"],
    [
      4,
      "either",
      "J Find out which of the seven are needed",
      "J argue it through with product and legal",
      "J propose two versions",
      "C build both in our React Native code",
    ],
  ],
  ai: [
    [
      4,
      "whole",
      'J work out with us what "good enough" means',
      "J give us a clear yes, no or not yet",
      "J say which mistakes we can live with",
    ],
    [0, "whole", "C Each photo is labelled once"],
    [
      3,
      "mixed",
      "C get the text out (including scans)",
      "J choose a model that runs on the machine we have",
      "C build a plain web page",
      "J tell us what you would promise and what not",
    ],
    [0, "whole", "C run it over the list", "C checks every single title against the row"],
    [
      3,
      "either",
      "J build a forecast that beats the spreadsheet",
      "J decide with us how it is used",
      "C put it into the sheet that the kitchen already uses",
    ],
    [
      4,
      "whole",
      "J Talk to people in each department",
      "J Work with our data protection officer on what is allowed",
      "J Write two pages that everybody can remember",
      "J Hold four workshops of two hours",
      "J see what is really followed",
    ],
  ],
  marketing: [
    [
      0,
      "whole",
      "C enter them in our scheduling tool",
      "C answer with the replies from our list",
      "C ten figures into the report",
    ],
    [
      4,
      "whole",
      "J look at our accounts",
      "J Design a test that would show it",
      "J persuade my business partner",
      "J a plan for next year's budget",
    ],
    [
      2,
      "mixed",
      "C Fix them in our CMS",
      "J which should we leave to others",
      "J I'd like a plan for a year with twelve pieces",
    ],
    [
      4,
      "whole",
      "J Help us decide whom it is for",
      "J come back with a position that you would bet on",
      "J a plan for the eight weeks around the launch",
    ],
    [0, "whole", "C make a list from public sources"],
    [
      2,
      "mixed",
      "C move 6,200 addresses",
      "C build four templates from our design",
      "C automations as in the flow chart",
      "J decide with us what the newsletter is for",
      "C test in the ten mail programs on the list",
    ],
  ],
  video: [
    [0, "whole", "C cut, upright 1080 x 1920"],
    [4, "whole", "J find the story, and tell us what it is", "J Decide who should be in it"],
    [0, "whole", "C translated from the English ones"],
    [
      3,
      "whole",
      "J find the explanation that works",
      "J write it as a script of 90 seconds",
      "J test it on five people",
    ],
    [0, "whole", "C remove slips and long pauses", "C level both voices"],
    [3, "either", "C match the cameras", "J then find a look", "J tells us when we are wrong"],
  ],
  translation: [
    [0, "whole", "C warnings and measures exactly as in the source"],
    [
      4,
      "whole",
      "J tell us which ideas survive and which don't",
      "J find others that do the same job",
      "J Three routes for the headline",
      "J warn us of anything that is embarrassing",
    ],
    [0.5, "whole", "C read against the source by a native speaker and corrected where needed"],
    [
      4,
      "whole",
      "J choosing the tool, together with the developers",
      "J term list with definitions, decided with product",
      "J finding and briefing a translator for each language",
      "J a way to keep it going with every release",
    ],
    [0, "whole", "C Certified translation for an authority"],
    [4, "whole", "J write a report of three pages", "J say whether you'd publish it"],
  ],
  research: [
    [
      4,
      "whole",
      "J plan and hold interviews with people who left",
      "J Find out what really happened",
      "J your own view on what we should change first",
    ],
    [0, "whole", "C Source for every cell", "C enter what the page says"],
    [4, "whole", "J what would be the cheapest honest test", "J We need a recommendation"],
    [
      0.5,
      "whole",
      "C Run them in the databases named",
      "C remove duplicates",
      "C screen titles and abstracts against the seven criteria",
    ],
    [
      3,
      "mixed",
      "J Work out with us what we would do differently",
      "C send it in three waves with reminders",
      "C Clean the data, tables by age",
      "J Interpret: what do we know now",
    ],
    [1, "either", "C every checkable statement checked", "J give us your opinion, in confidence"],
  ],
  operations: [
    [0, "whole", "C Book them in our accounting software", "C match with bank lines"],
    [
      4,
      "whole",
      "J watches, speaks with people",
      "J tells me which two or three things to change",
      "J helps to change them",
    ],
    [
      0,
      "whole",
      "C Sort the inbox into five folders",
      "C answer with templates where one fits",
      "C put meetings into the calendar",
    ],
    [
      4,
      "whole",
      "J find out what the job really is",
      "J write an advertisement that puts off the wrong people",
      "J hold the first talks",
      "J be honest about our favourites",
    ],
    [0.5, "whole", "C answer e-mails"],
    [
      3,
      "mixed",
      "J map what happens today",
      "J decide what should happen",
      "C build it with n8n or Make",
      "C bring over the 340 open orders by our mapping table",
    ],
  ],
  chinese: [
    [0, "whole", "C 直接填回原表"],
    [4, "whole", "J 告诉我们，我们到底在卖什么"],
    [2, "mixed", "J 和店长一起梳理预约规则", "C 开发前端和后端接口", "C 提交审核并上线"],
    [0, "whole", "C 每两分钟一个时间标记"],
    [4, "whole", "J 一起定出“可以上线”的标准", "J 给出明确的结论"],
    [0, "whole", "C 警告语和数值与原文完全一致"],
    [4, "whole", "J 判断哪些数据能用"],
    [0, "whole", "C 请按脚本剪成"],
  ],
};

/** The briefs for which the first model was known to fail went to the development half, others took their place. */
const swapped = new Set(["writing 0", "writing 5", "data 0", "data 3", "ai 0", "ai 5"]);

const bodies: Readonly<Record<string, readonly BriefBody[]>> = { ...briefs, chinese: chineseBriefs };

/** The briefs of the demo world with our own labels. Every other one of a field is held out. */
export const demoBriefs: readonly LabelledBrief[] = Object.entries(labels).flatMap(([field, list]) =>
  list.flatMap(([score, mixed, ...parts], index) => {
    const brief = bodies[field]?.[index];
    const name = `${field} ${index}`;
    return brief
      ? [
          {
            name,
            text: `${plain(brief.title)}\n\n${plain(brief.body)}`,
            score,
            mixed: mixed === "either" ? undefined : mixed === "mixed",
            parts: parts.map((part) => [part.slice(2), part.startsWith("J") ? "J" : "C"] as const),
            held: (index % 2 === 1) !== swapped.has(name),
          },
        ]
      : [];
  }),
);

function plain(template: string): string {
  const words: Record<string, string> = {
    company: "Fernhill Looms",
    trade: "a weaving workshop with nine people",
    goods: "wool blankets",
    Goods: "Wool blankets",
    buyers: "hotels and gift shops",
  };
  return template
    .replace(/\[([^[\]|]*)\|[^[\]]*\]/g, "$1")
    .replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? name);
}
