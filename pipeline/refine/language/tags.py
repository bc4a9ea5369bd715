"""Language tags: BCP 47 (RFC 5646) read strictly, so that a wrong tag is an error and not a wrong hyphenation."""

import re
from difflib import get_close_matches

from ...errors import SettingInvalid
from ...patterns import late

# ISO 639-1, with the names that people write instead of the code.
_NAME_TABLE = (
    "aa=Afar ab=Abkhazian ae=Avestan af=Afrikaans ak=Akan am=Amharic an=Aragonese ar=Arabic as=Assamese av=Avaric "
    "ay=Aymara az=Azerbaijani ba=Bashkir be=Belarusian bg=Bulgarian bi=Bislama bm=Bambara bn=Bengali bo=Tibetan "
    "br=Breton bs=Bosnian ca=Catalan ce=Chechen ch=Chamorro co=Corsican cr=Cree cs=Czech cv=Chuvash cy=Welsh "
    "da=Danish de=German dv=Divehi dz=Dzongkha ee=Ewe el=Greek en=English eo=Esperanto es=Spanish et=Estonian "
    "eu=Basque fa=Persian ff=Fulah fi=Finnish fj=Fijian fo=Faroese fr=French fy=Frisian ga=Irish gd=Gaelic "
    "gl=Galician gn=Guarani gu=Gujarati gv=Manx ha=Hausa he=Hebrew hi=Hindi ho=Hiri hr=Croatian ht=Haitian "
    "hu=Hungarian hy=Armenian hz=Herero ia=Interlingua id=Indonesian ie=Interlingue ig=Igbo ii=Yi ik=Inupiaq "
    "io=Ido is=Icelandic it=Italian iu=Inuktitut ja=Japanese jv=Javanese ka=Georgian kg=Kongo ki=Kikuyu "
    "kj=Kuanyama kk=Kazakh kl=Kalaallisut km=Khmer kn=Kannada ko=Korean kr=Kanuri ks=Kashmiri ku=Kurdish kv=Komi "
    "kw=Cornish ky=Kyrgyz la=Latin lb=Luxembourgish lg=Ganda li=Limburgish ln=Lingala lo=Lao lt=Lithuanian lu=Luba "
    "lv=Latvian mg=Malagasy mh=Marshallese mi=Maori mk=Macedonian ml=Malayalam mn=Mongolian mr=Marathi ms=Malay "
    "mt=Maltese my=Burmese na=Nauru nb=Bokmal nd=Ndebele ne=Nepali ng=Ndonga nl=Dutch nn=Nynorsk no=Norwegian "
    "nr=Ndebele nv=Navajo ny=Chichewa oc=Occitan oj=Ojibwa om=Oromo or=Odia os=Ossetian pa=Punjabi pi=Pali "
    "pl=Polish ps=Pashto pt=Portuguese qu=Quechua rm=Romansh rn=Rundi ro=Romanian ru=Russian rw=Kinyarwanda "
    "sa=Sanskrit sc=Sardinian sd=Sindhi se=Sami sg=Sango si=Sinhala sk=Slovak sl=Slovenian sm=Samoan sn=Shona "
    "so=Somali sq=Albanian sr=Serbian ss=Swati st=Sotho su=Sundanese sv=Swedish sw=Swahili ta=Tamil te=Telugu "
    "tg=Tajik th=Thai ti=Tigrinya tk=Turkmen tl=Tagalog tn=Tswana to=Tonga tr=Turkish ts=Tsonga tt=Tatar tw=Twi "
    "ty=Tahitian ug=Uyghur uk=Ukrainian ur=Urdu uz=Uzbek ve=Venda vi=Vietnamese vo=Volapuk wa=Walloon wo=Wolof "
    "xh=Xhosa yi=Yiddish yo=Yoruba za=Zhuang zh=Chinese zu=Zulu "
    # ISO 639-3 codes that briefings are written in, and "und", which says that nobody knows
    "ast=Asturian bal=Baluchi ber=Berber ceb=Cebuano ckb=Sorani cmn=Mandarin cop=Coptic din=Dinka fil=Filipino "
    "fur=Friulian gsw=Alemannic haw=Hawaiian hmn=Hmong hsb=Sorbian dsb=Sorbian kab=Kabyle kmr=Kurmanji "
    "krc=Karachay lus=Mizo luo=Luo mai=Maithili mni=Manipuri nds=Saxon nso=Pedi nus=Nuer prs=Dari pbt=Pashto "
    "quc=Kiche rhg=Rohingya rom=Romani sah=Yakut scn=Sicilian sco=Scots srn=Sranan syr=Syriac szl=Silesian "
    "tet=Tetum tig=Tigre tzm=Tamazight und=undetermined mul=multiple vec=Venetian war=Waray yue=Cantonese "
    "zgh=Tamazight grc=Greek ang=Saxon arz=Egyptian apc=Levantine ary=Moroccan"
)
_NAMES: dict[str, str] = dict(pair.split("=") for pair in _NAME_TABLE.split())

# ISO 3166-1 alpha-2, with "XK" (Kosovo), which CLDR and the European Union use.
_REGION_TABLE = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY "
    "BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK "
    "FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR "
    "IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK "
    "ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM "
    "PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF "
    "TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
)
_REGIONS = frozenset(_REGION_TABLE.split())

# The parts that change what we do; RFC 5646 section 2.1. Extended languages and grandfathered tags are refused:
# the registry gives a plain tag for each.
_TAG = late(
    r"""(?P<language>[a-z]{2,3})
        (?:-(?P<script>[a-z]{4}))?
        (?:-(?P<region>[a-z]{2}|[0-9]{3}))?
        (?P<rest>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*
                 (?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*
                 (?:-x(?:-[a-z0-9]{1,8})+)?)""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)


def language_tag(stated: str) -> str:
    """A stated language as a BCP 47 tag in its usual case: "en-us" gives "en-US".

    Raises SettingInvalid, naming the nearest known tag, when it is not well-formed or its language or region
    is not a registered one.
    """
    tag = stated.strip()
    found = _TAG.fullmatch(tag)
    if found and found["language"].lower() in _NAMES and (found["region"] or "US").upper() in _REGIONS | _AREAS:
        return _in_usual_case(found)
    nearest = _nearest(tag)
    advice = f"Did you mean {nearest}?" if nearest else "Name the language by its BCP 47 tag, such as en-US, de or ar."
    raise SettingInvalid(f"The language “{stated}” is not a known BCP 47 tag.", advice)


# UN M.49 areas that CLDR has locales for ("es-419", "en-150").
_AREAS: frozenset[str] = frozenset({"001", "150", "419"})


def _in_usual_case(found: re.Match[str]) -> str:
    parts = [found["language"].lower()]
    if found["script"]:
        parts.append(found["script"].title())
    if found["region"]:
        parts.append(found["region"].upper())
    return "-".join(parts) + found["rest"].lower()


def _nearest(stated: str) -> str | None:
    """What a wrong tag most likely stands for: "en_US", "english", "enn", "en-UK"."""
    words = re.split(r"[^A-Za-z]+", stated)
    head = words[0].lower()
    by_name = {name.lower(): code for code, name in _NAMES.items()}
    language = head if head in _NAMES else by_name.get(head)
    if language is None:
        close = get_close_matches(head, [*by_name, *_NAMES], n=1)
        if not close:
            return None
        language = by_name.get(close[0], close[0])
    region = next((word.upper() for word in words[1:] if len(word) == 2), "")
    region = {"UK": "GB", "EN": "GB"}.get(region, region)
    return f"{language}-{region}" if region in _REGIONS else language
