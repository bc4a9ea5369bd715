"""The words, by language, that tell where a clause ends, that leave one open, and that make it whole."""

import re
from functools import cache


def _phrases(text: str) -> str:
    """Words or phrases separated by "|", as a pattern."""
    return rf"(?:{text})\b"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@cache
def opens(language: str) -> re.Pattern[str] | None:
    """What begins, after a comma, a clause that only adds to the one before it; None for a language not known."""
    return _compiled(_OPENERS.get(language), ignore_case=True)


@cache
def participle(language: str) -> re.Pattern[str] | None:
    """A participle clause's beginning, after a comma."""
    return _compiled(_PARTICIPLES.get(language))


@cache
def introduces(language: str) -> re.Pattern[str] | None:
    """What begins a clause or phrase that leads up to the main clause."""
    return _compiled(_INTRODUCTORY.get(language), ignore_case=True)


@cache
def verb(language: str) -> re.Pattern[str] | None:
    """Words that are most likely a finite verb."""
    return _compiled(_VERBS.get(language))


def dangling(language: str) -> frozenset[str]:
    """Words that a title may not end on: something is missing after them."""
    return _DANGLING.get(language, frozenset())


def _compiled(words: str | None, *, ignore_case: bool = False) -> re.Pattern[str] | None:
    # Compiled on demand: a run needs one language's patterns, not all.
    return None if words is None else re.compile(rf"(?:{words})", re.IGNORECASE if ignore_case else 0)


_OPENERS: dict[str, str] = {
    "en": _phrases(
        "which|who|whose|whom|where|while|whereas|with|without|as|after|before|when|because|since|although|though|"
        "even as|even though|even if|despite|amid|amidst|according to|following|but|yet|so|until|unless|if|just as|"
        "in what|in a move|in an effort|in a bid|in an attempt|part of|the latest|the first|the second|the third|"
        "up from|down from|thanks to|due to|because of|based on|led by|driven by|fueled by|backed by|followed by|"
        "including|and is|and are|and has|and have|and will|and was|and were|and that|not|per|via|a move|a sign"
    ),
    "de": _phrases(
        "wobei|während|nachdem|da|weil|obwohl|obgleich|sodass|so dass|damit|um|ohne|teilte|sagte|erklärte|berichtet|"
        "wie|was|wodurch|womit|nach|trotz|aber|doch|jedoch|sondern|als|bevor|falls|wenn|einschließlich|darunter"
    ),
    "fr": _phrases(
        "ce qui|ce que|qui|dont|où|tandis que|alors que|selon|après|malgré|avec|sans|mais|car|parce que|bien que|"
        "afin de|notamment|y compris|lors|a annoncé|a déclaré|a indiqué|dit|comme|tout en|en"
    ),
    "es": _phrases(
        "lo que|que|quien|quienes|donde|mientras|aunque|según|tras|pese a|a pesar|con|sin|pero|porque|ya que|así como|"
        "cuando|luego|después|incluid[oa]s?|informó|dijo|anunció"
    ),
    "pt": _phrases(
        "o que|que|quem|onde|enquanto|embora|segundo|após|apesar|com|sem|mas|porque|já que|assim como|quando|depois|"
        "incluindo|informou|disse|anunciou|de acordo"
    ),
    "it": _phrases(
        "il che|che|cui|dove|mentre|anche se|secondo|dopo|nonostante|con|senza|ma|perché|poiché|quando|compres[oaie]|"
        "ha detto|ha annunciato|tra cui|sebbene"
    ),
    "nl": _phrases(
        "wat|die|dat|waar|waarbij|waardoor|terwijl|hoewel|volgens|na|ondanks|met|zonder|maar|omdat|nadat|zodat|om|"
        "waaronder|aldus|zegt|zei"
    ),
    "ru": _phrases(
        "что|котор\\w+|где|когда|хотя|однако|но|поскольку|потому|чтобы|сообщ\\w+|заявил\\w*|после|несмотря|включая|"
        "при этом|а также|в то время|так как"
    ),
    "ar": _phrases("مما|فيما|بينما|حيث|وذلك|وسط|رغم|بعد|وفق|وفقا|بحسب|لكن|الذي|التي|في حين|كما"),
    "fa": _phrases("که|در حالی|اما|زیرا|پس از|با وجود|به گفته|همچنین|تا"),
    "tr": _phrases("ancak|fakat|ama|çünkü|iken|rağmen"),
    "sv": _phrases("som|vilket|medan|enligt|efter|trots|men|eftersom|då|när|där|med|utan|säger"),
    "pl": _phrases("któr\\w+|co|gdy|podczas|mimo|ale|jednak|ponieważ|po|według|aby|że|w tym|gdzie"),
}
_ING = (
    "accusing|adding|affecting|aiming|alleging|allowing|arguing|asking|averting|becoming|boosting|breaking|bringing|"
    "building|calling|capping|causing|citing|claiming|clearing|closing|confirming|continuing|creating|cutting|"
    "damaging|declaring|defying|delaying|demanding|denying|describing|destroying|displacing|driving|easing|emphasizing|"
    "emphasising|ending|ensuring|escalating|exceeding|expanding|expressing|extending|fearing|focusing|following|"
    "forcing|fueling|fuelling|giving|halting|helping|highlighting|hitting|hoping|impacting|increasing|indicating|"
    "injuring|insisting|involving|joining|killing|leading|leaving|lifting|limiting|making|marking|meaning|moving|"
    "noting|offering|opening|paving|paying|placing|pointing|posing|potentially|preventing|prompting|promising|"
    "providing|pushing|putting|raising|reaching|reaffirming|reducing|reflecting|rejecting|removing|replacing|"
    "reporting|representing|requiring|resulting|reversing|saying|securing|seeking|sending|setting|showing|signaling|"
    "signalling|slowing|sparking|starting|stating|stoking|stopping|straining|stressing|suggesting|supporting|taking|"
    "targeting|tasking|telling|threatening|triggering|turning|undermining|underscoring|underlining|urging|using|"
    "vowing|warning|weakening|widening|wounding"
)
_PARTICIPLES: dict[str, str] = {
    # A participle with something after it: "fishing, and mining" is a list, "raising fears" is a clause.
    "en": (
        rf"(?:thus |thereby |further |again |also |potentially |effectively |possibly )?(?:(?:{_ING}) [^,]|"
        r"[a-z]+ing (?:the|a|an|its|their|his|her|our|any|all|some|more|that|to|from|into|for|by|with|at|on|over) |"
        r"(?!something|anything|nothing|everything|morning|evening|during)[a-z]{3,}ing (?:(?!\b(?:and|or)\b)[^,])+$)"
    ),
    "fr": (r"(?:marquant|entraînant|provoquant|soulignant|affirmant|[a-zà-ÿ]{3,}ant (?:le|la|les|un|une|des|à)) ?"),
    "es": (r"[a-zà-ÿ]{3,}(?:ando|iendo) "),
    "pt": (r"[a-zà-ÿ]{3,}(?:ando|endo|indo) "),
    "it": (r"[a-zà-ÿ]{3,}(?:ando|endo) "),
}
_INTRODUCTORY: dict[str, str] = {
    "en": _phrases(
        "as|after|before|while|when|if|although|though|because|since|until|unless|despite|amid|following|with|without|"
        "given|in|on|at|during|under|according to|by|for|from|once|whether|even|speaking|citing|over"
    ),
    "de": _phrases("nach|vor|während|wenn|als|obwohl|weil|da|trotz|in|im|am|bei|seit|mit|ohne|um|laut|nachdem"),
    "fr": _phrases(
        "après|avant|pendant|si|quand|lorsque|alors que|malgré|en|dans|selon|depuis|avec|sans|à|au|lors|face"
    ),
    "es": _phrases("tras|después|antes|durante|si|cuando|mientras|aunque|pese|en|según|desde|con|sin|a|ante"),
    "pt": _phrases("após|depois|antes|durante|se|quando|enquanto|embora|apesar|em|no|na|segundo|desde|com|sem|diante"),
    "it": _phrases("dopo|prima|durante|se|quando|mientre|mentre|nonostante|in|nel|nella|secondo|da|con|senza|a"),
    "nl": _phrases("na|voor|tijdens|als|toen|terwijl|hoewel|ondanks|in|volgens|sinds|met|zonder|op|bij"),
}
_VERBS: dict[str, str] = {
    "en": (
        r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|does|did|do|to|says?|said|"
        r"agrees?|announces?|warns?|calls?|seeks?|plans?|meets?|met|holds?|held|begins?|began|starts?|makes?|made|takes?|"
        r"took|gives?|gave|gets?|got|rises?|rose|falls?|fell|wins?|won|loses?|lost|sends?|sent|leaves?|left|sees?|saw|"
        r"tells?|told|kills?|hits?|cuts?|puts?|sets?|votes?|faces?|launch(?:es)?|strikes?|struck|remains?|becomes?|"
        r"became|keeps?|kept|leads?|led|brings?|brought|shows?|grows?|grew|finds?|found|goes|went|comes?|came|"
        r"opens?|ends?|backs?|rejects?|urges?|pass(?:es)?|signs?|approves?|denies|vows?|blames?|"
        r"(?!hundred|united|armed|limited|need|speed|seed|feed|weed|breed|indeed|allied|red|bed)[a-z]{2,}ed)\b"
    ),
    "de": (
        r"\b(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|will|wollen|soll|sollen|"
        r"muss|müssen|darf|dürfen|sagt|sagte|plant|fordert|warnt|beginnt|bleibt|gibt|geht|kommt|steht|nimmt|[a-z]+te)\b"
    ),
    "fr": (
        r"\b(?:est|sont|était|étaient|a|ont|avait|sera|seront|va|vont|peut|doit|fait|dit|annonce|appelle|demande|"
        r"reste|prend|met|veut|[a-zà-ÿ]+(?:era|eront|aient|ait))\b"
    ),
    "es": (
        r"\b(?:es|son|está|están|era|fue|fueron|ha|han|había|será|serán|va|van|puede|debe|hace|dice|anuncia|[a-z]+ó|"
        r"[a-z]+(?:aron|ieron|arán|erán|irán|ará|erá|irá|aba|aban|ía|ían))\b"
    ),
    "pt": (
        r"\b(?:é|são|está|estão|era|foi|foram|tem|têm|tinha|será|serão|vai|vão|pode|deve|faz|diz|anuncia|"
        r"[a-z]+(?:ou|aram|eram|iram|arão|ará|ava|avam|ia|iam))\b"
    ),
    "it": (
        r"\b(?:è|sono|era|erano|ha|hanno|aveva|sarà|saranno|va|vanno|può|deve|fa|dice|annuncia|[a-z]+(?:ò|arono|erà|"
        r"eranno|ava|avano|eva|evano))\b"
    ),
    "nl": (
        r"\b(?:is|zijn|was|waren|heeft|hebben|had|wordt|worden|werd|werden|kan|kunnen|wil|willen|zal|zullen|moet|moeten|"
        r"zegt|blijft|gaat|komt|staat|[a-z]+(?:de|den|te|ten))\b"
    ),
}
# A title may not end on one of these: something is missing after it.
_DANGLING: dict[str, frozenset[str]] = {
    "en": _words(
        """a an the of to in on at by for with from into onto over under between among against about after before
        during through without within toward towards upon via per as than that which who whose whom and or but nor so
        if because since while when where although though whether is are was were be been being has have had will
        would can could may might must should shall its their his her our your my this these those such very
        mr mrs ms dr gen sen rep including amid despite according"""
    ),
    # German and Dutch verbs leave their prefix at the clause's end ("nehmen Gespräche auf"), so that most
    # prepositions may end a title there.
    "de": _words(
        """der die das den dem des ein eine einen einem einer eines und oder aber von vom zum zur im ins am für gegen
        ohne als wie dass weil wenn sich ist sind war hat wird sehr"""
    ),
    "fr": _words(
        """le la les l un une des du de d et ou mais à au aux en dans sur sous par pour avec sans entre vers chez contre
        que qui dont où si ce cette ces son sa ses leur leurs est sont a ont se ne plus très"""
    ),
    "es": _words(
        """el la los las un una unos unas de del y o u e pero a al en con sin por para sobre entre hacia contra desde
        hasta que quien cuyo si su sus este esta es son ha han se no más muy"""
    ),
    "pt": _words(
        """o a os as um uma uns umas de do da dos das e ou mas em no na nos nas ao à aos às com sem por para pelo pela
        sobre entre contra desde até que quem se seu sua seus suas é são tem têm não mais muito"""
    ),
    "it": _words(
        """il lo la i gli le un uno una di del della dei delle e o ma a al alla in nel nella con senza da dal dalla per
        su sul sulla tra fra che chi cui se suo sua suoi sue è sono ha hanno si non più molto"""
    ),
    "nl": _words(
        """de het een en of maar van te ten ter met voor zonder als dat die wat zijn haar hun is was heeft wordt zeer"""
    ),
    "ru": _words("и или но а в во на с со к ко о об от до из за по для при без над под у что как не ни его её их"),
    "sv": _words("och eller men att ett en den det de av från som är var har för med under vid"),
    "pl": _words(
        "i oraz lub ale w we na z ze do od po za dla przez przed pod nad o u że który jest są nie się jego jej"
    ),
    "tr": _words("ve veya ama bir ile için gibi kadar bu şu"),
}
