import { readSkills } from "@/lib/skills/skill";

export const translationSkills = readSkills(
  "translation",
  `
translation | Translation | 翻译 | translator, document translation, translate documents, translate the document, translate into english, translate to english, translate from english, translate into chinese, translate into spanish, ?Translate, 笔译, 文件翻译, translate english, translate text, translate a book, translate video, translate website, translate from, translation services | proofreading localization
localization | Localization | 本地化 | localisation, l10n, i18n, internationalization, website localization, app localization, 软件本地化, 网站本地化, 国际化 | translation
translation-review | Translation review | 译文审校 | translation proofreading, bilingual review, post-editing, mtpe, machine translation post-editing, translation quality, 译后编辑, 译审, 翻译校对 | translation proofreading
interpreting | Interpreting | 口译 | ?Interpreting, ?Interpreter, language interpreter, phone interpreter, simultaneous interpretation, live interpretation, 同声传译, 同传, 交替传译 | translation
transcreation | Transcreation | 创译 | creative translation, marketing translation, 营销翻译, 创意翻译 | translation copywriting
legal-translation | Legal translation | 法律翻译 | contract translation, certified translation, sworn translation, 合同翻译, 认证翻译 | translation
medical-translation | Medical translation | 医学翻译 | pharmaceutical translation, clinical translation, 医药翻译 | translation
technical-translation | Technical translation | 技术翻译 | manual translation, engineering translation, patent translation, 专利翻译, 说明书翻译 | translation technical-writing
literary-translation | Literary translation | 文学翻译 | book translation, novel translation, 小说翻译, 图书翻译 | translation book-writing
game-localization | Game localization | 游戏本地化 | game translation, video game localization, 游戏翻译 | localization
terminology | Terminology work | 术语管理 | glossary, terminology management, translation memory, trados, memoq, termbase, 术语库, 翻译记忆库 | localization translation-review
chinese-translation | Chinese translation | 中文翻译 | english to chinese, chinese to english, mandarin translation, chinese translator, mandarin, 中译英, 英译中, 中英翻译 | translation
spanish-translation | Spanish translation | 西班牙语翻译 | english to spanish, spanish to english, spanish translator, 西语翻译 | translation
french-translation | French translation | 法语翻译 | english to french, french to english, french translator, 法文翻译 | translation
german-translation | German translation | 德语翻译 | english to german, german to english, german translator, 德文翻译 | translation
japanese-translation | Japanese translation | 日语翻译 | english to japanese, japanese to english, japanese translator, 日文翻译, 中译日 | translation
korean-translation | Korean translation | 韩语翻译 | english to korean, korean to english, korean translator, 韩文翻译 | translation
arabic-translation | Arabic translation | 阿拉伯语翻译 | english to arabic, arabic to english, arabic translator, 阿语翻译 | translation
portuguese-translation | Portuguese translation | 葡萄牙语翻译 | english to portuguese, portuguese to english, brazilian portuguese, portuguese translator, 葡语翻译 | translation
russian-translation | Russian translation | 俄语翻译 | english to russian, russian to english, russian translator, 俄文翻译 | translation
`,
);
