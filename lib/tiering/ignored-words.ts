/**
 * Words that must not move the tier, taken out before anything is matched: how good or experienced the person is, and the polish of
 * the prose. Taking them out first means that adding them leaves every phrase around them as it was.
 */
export const ignoredWords = new Set(
  (
    "expert experts expertise expertly senior junior mid-level entry-level lead-level intermediate experienced experience experiences seasoned veteran " +
    "skilled skillful skills skill talented talent professional professionals rockstar ninja guru wizard genius superstar top-rated certified qualified " +
    "proficient proficiency competent capable accomplished world-class best-in-class exceptional outstanding excellent great amazing awesome perfect " +
    "highly very really truly extremely quite please kindly dedicated motivated passionate reliable hardworking hard-working trustworthy " +
    "years year yrs proven strong solid extensive deep good ideal ideally"
  ).split(" "),
);

/** Words without a bearing on the tier: function words, people, pay. They are no features of their own. */
export const plainWords = new Set(
  (
    "a an the and or of to in for on with from by at as is are be was were will would can could should must may might have has had do " +
    "does did not no it its it's this that these those i i'm we we're you you'll he she they me us my our your their his her them who what which " +
    "when where how why if then than so but also into out up down over under about all any each some such more most other only just too own same " +
    "there here being been need needs needed looking look want wants like someone person freelancer freelancers candidate candidates developer " +
    "i'd i've i'll we'd we've we'll you'd you've you're they're they'd they've he's she's that's there's what's who's let's isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't mustn't " +
    "something anything nothing everything everybody everyone nobody somebody anybody anyone none one ones many much lot lots few several both either neither another rather even still yet already again always never ever once now soon later perhaps maybe because though although while whether since until unless without within between through during before after above below again further nor " +
    "get gets getting got go goes going gone come comes coming came put puts give gives given giving take takes taking taken make makes making made let lets keep keeps see sees seen seeing saw look looks hear say says said know knows known think thinks thought feel seem seems become becomes thing things way ways part parts bit bits kind kinds sort sorts shop shops hotel hotels man men woman women people day days week weeks month months time times today tomorrow first second last next " +
    "two three four five six seven eight nine ten eleven twelve hundred thousand half plus minus per etc via able sure well back away " +
    "work working job project projects help budget price hourly fixed rate rates usd pay paid salary 0 s t re ll ve et al en de la el"
  ).split(" "),
);
