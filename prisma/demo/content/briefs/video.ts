import type { BriefBody } from "./brief-body.ts";

export const videoBriefs: readonly BriefBody[] = [
  {
    title: "Cut [20|30] short clips from long recordings, with subtitles",
    body: `We have [eleven|sixteen] recorded talks of about 40 minutes on {goods} and their use. The passages are chosen: a sheet lists start, end and title of every clip.

For each: cut, upright 1080 x 1920, speaker kept in the middle, subtitles burnt in with our font and colours (no automatic ones without a check, our speakers have accents and use trade words, glossary attached), opening and closing card from the template, loudness at -14 LUFS.

First two as a sample. Then ten a week. A clip is fine when the subtitles have no mistake and the cut does not clip a word.`,
    skills: ["short-form-video", "subtitling", "video-editing"],
    budget: [700, 1250],
    days: 25,
  },
  {
    title: "A three-minute film about why {company} exists",
    body: `We are {trade}. There is a good story in here and we are too close to it.

Come by, or talk to us at length, find the story, and tell us what it is before anyone films anything. We have photographs from the first years, some shaky phone video, and three people who are natural in front of a camera (and one who thinks he is). Decide who should be in it and how to tell the fourth one.

Then script, two days of filming, which you organise with someone near us or do yourself, editing, music with a licence, a version of 30 seconds. We show it at our [anniversary|open day]. It should make the people who work here proud. If our competitors could show the same film with another logo, we have failed.`,
    skills: ["video-production", "scriptwriting", "video-editing"],
    budget: [4200, 7600],
    days: 60,
    aiPolicy: "disclosed",
  },
  {
    title: "Subtitles in [three|five] languages for a course of 48 lessons",
    body: `A course for {buyers}: 48 videos, 6 to 12 minutes, English speech, one speaker. English subtitles exist and are right.

Wanted: SRT files for the languages in the list, translated from the English ones, with the same time codes, at most 42 characters a line and 17 characters a second. The glossary of 130 terms is binding. A native speaker reads each file against the video.

We let a second translator mark 5 % of the lines. Up to one error of meaning in 100 lines is accepted, none in lines that give a measure or a safety instruction.`,
    skills: ["subtitling", "translation"],
    budget: [1500, 2800],
    days: 35,
  },
  {
    title: "Explainer animation: first work out what there is to explain",
    body: `{Goods}: easy to use and hard to describe. When our sales people explain it in person everybody gets it within a minute, and each of them does it differently. Our website does it in 900 words.

Please listen to them, find the explanation that works, write it as a script of 90 seconds, and test it on five people of the kind we sell to ({buyers}) with nothing but a storyboard. After that: style frames, animation, voice, sound. Files for web and for the fair.

We have no fixed idea of the look. No hands drawing on a whiteboard, please.`,
    skills: ["explainer-videos", "motion-graphics", "storyboarding"],
    budget: [2900, 5300],
    days: 45,
  },
  {
    title: "Edit a weekly podcast: [eight|twelve] episodes, same recipe each time",
    body: `The podcast of {company}: two tracks a week, [50|70] minutes raw, [35|45] minutes final. The recipe is written down: remove slips and long pauses, level both voices, intro, outro, chapter marks by our list, -16 LUFS, MP3 and WAV, text for the episode page into the template.

Raw material on Thursday evening, finished by Monday noon. We listen to all of it; up to two corrections an episode are normal. If something should be cut for what is said and not how, mark it and ask.`,
    skills: ["audio-editing"],
    budget: [600, 1150],
    days: 85,
    aiPolicy: "allowed",
  },
  {
    title: "Colour and sound for a documentary of [26|52] minutes, picture is locked",
    body: `A documentary about {buyers}, shot over two years on four different cameras. The edit is finished, DaVinci Resolve project on disk.

Colour: match the cameras, and then find a look. The winter part should feel close and not cold, that is the only thing the director is sure about. Sound: clean the dialogue, build the space, mix for a small cinema and for the web. Two sessions together, remote is fine.

We are looking for a person with an eye and an ear who tells us when we are wrong. Delivery list of the broadcaster attached (that part is only work: files, charts, loudness).`,
    skills: ["colour-grading", "davinci-resolve", "audio-editing"],
    budget: [2600, 4600],
    days: 40,
    aiPolicy: "forbidden",
  },
  {
    title: "[Twelve|Eighteen] product clips of 20 seconds from one recipe",
    body: `Raw material is shot: for each of our {goods} four takes of about a minute, same light, same table. The recipe says which shots in which order and how long.

For every product: 16:9, 1:1 and 9:16, name and price from the sheet in our font, sound from the library file, last frame held for two seconds. MP4, H.264, file name with article number.

The first one is agreed together, after that in batches of [four|six]. Checked for order, spelling, loudness and file name.`,
    skills: ["video-editing", "short-form-video"],
    budget: [380, 760],
    days: 12,
    aiPolicy: "allowed",
  },
];
