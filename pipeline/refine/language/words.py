"""Function words by language, for the languages written in Latin letters.

Such words make up a third to a half of any running text, so a few dozen of them tell languages apart without a
statistical model. Near relatives share many; each list therefore also holds what only that language writes.
"""

_LISTS: dict[str, str] = {
    "en": """the of and to in that is was for on with as are were be been have has had not this which they from by at
        it its or an who their will would there said more than about after over into could also when he she his her""",
    "de": """der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
        hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis
        mehr durch wurde sei kein keine wenn unter sowie gegen vom""",
    "fr": """le la les de des du et en un une à dans que qui pour sur au aux par plus pas ne se est ce il elle avec son
        sont cette ont été mais leur nous vous ou où sa ses être comme après entre selon deux ces fait lors afin
        était avait aussi qu l d n""",
    "es": """el la los las de del y en un una que a por con para se es su al lo como más o pero sus le ha este sí entre
        cuando muy sin sobre también me hasta hay donde desde todo nos durante fue han según está son ser tiene esta
        contra estos estas años""",
    "pt": """o a os as de do da dos das e em um uma que para com por se é não na no nas nos ao à mais como mas foi são
        ou sua seu ser quando muito há já está também pelo pela até isso entre era depois sem mesmo aos seus quem
        essa esse este esta foram segundo sobre anos""",
    "it": """il lo la i gli le di del della dei delle degli e in un una che per con si è non da al alla nel nella come
        anche più sono ma o su dal dalla ha questo questa hanno essere stato stata tra fra suo loro dopo quando ai
        sulla nei nelle alle agli cui però dell dall nell sull l d""",
    "nl": """de het een van en in is dat op te zijn met voor niet aan er die om ook als maar bij door naar uit nog over
        wordt werd worden heeft hebben dan deze tot of ze hij hun wel meer tegen kan zal geen onder tussen volgens
        omdat na moet dit veel""",
    "sv": """och att det i en som är på av för med den till inte om ett var han har de från vid men kan så eller när
        efter ska över också mot hade mellan enligt under alla bara skulle blir blev vara sig detta denna dessa är
        mycket där ut upp""",
    "da": """og at det i en som er på af for med den til ikke om et var han har de fra ved men kan så eller når efter
        skal over også mod havde mellem ifølge under alle kun skulle bliver blev være sig dette denne disse meget
        hvor ud op sin hvad blevet efter af""",
    "nb": """og at det i en som er på av for med den til ikke om et var han har de fra ved men kan så eller når etter
        skal over også mot hadde mellom ifølge under alle bare skulle blir ble være seg dette denne disse mye hvor
        ut opp sin hva blitt etter av""",
    "fi": """ja on ei että se oli hän mutta ovat kun myös joka tai sen niin kuin mukaan olla vain ole jos sekä mitä
        hänen tämä joka jotka olisi ollut nyt jo vuoden noin sitä ennen jälkeen kanssa ovat eivät tämän siitä vuonna
        voi""",
    "pl": """i w na z się nie do że to o jest jak po od za przez dla są ale ma by był oraz już tak tym które który która
        czy także przed co jego jej ich może między być tej tego będzie tylko ze pod podczas było została został
        według""",
    "cs": """a v na se je že to s z do o k i za jako po který která které by pro ale jsou od byl byla bylo podle jeho
        jejich také před než nebo však jen již při až může mezi ve ze bude tak což této tím není aby""",
    "sk": """a v na sa je že to s z do o k aj za ako po ktorý ktorá ktoré by pre ale sú od bol bola bolo podľa jeho ich
        tiež pred než alebo však len už pri až môže medzi vo zo bude tak čo tejto tým nie aby""",
    "hu": """a az és hogy nem is egy van meg ez csak de ha már el volt mint még ki vagy azt szerint után lesz minden
        fel között ezt pedig több nagy amely sem ami voltak akkor így arra itt""",
    "ro": """și de la în a cu pe nu că o un din care este pentru mai sunt au fi prin după sau fost dar ale al ca între
        către lor său această acest despre unui unei fără până ei se cel cea și""",
    "hr": """i u je se na da su za od s o kao ne koji koja koje iz ali će bi nije bio bila bilo što prema te ili do po
        nakon samo prije više također može biti između kako oko tijekom godine""",
    "sl": """in je v na se da so za od z s o kot ne ki iz ali bo bi ni bil bila bilo kar po pri tudi do pa med več lahko
        biti če še leta bodo ter zaradi pred samo kako""",
    "tr": """ve bir bu da de için ile olarak çok daha olan en gibi sonra kadar ne o var ancak göre ise değil her ya
        ama olduğunu oldu tarafından iki yeni ilk yıl arasında ki şu üzere etti dedi nin""",
    "vi": """và của là có được trong cho không một các những với người đã này để khi đến về từ theo tại cũng như ra
        năm sẽ nhiều đó ở bị trên vào hai sau nhưng phải nước đang""",
    "id": """yang dan di dengan untuk dari ini itu pada adalah dalam tidak akan ke juga oleh sebagai telah bahwa dapat
        mereka karena tersebut ada bisa kepada atau lebih sudah saat tahun para menjadi setelah antara kata""",
    "ca": """el la els les de del dels i en un una que a per amb es és no al als seu seva com més però ha han són també
        ser aquest aquesta entre fins sobre quan va després perquè segons molt durant anys l d""",
    "et": """ja on ei et see oli ta ka kui mis ning aga või oma siis nii olid pole kes seda selle pärast ole juba
        nende eesti aasta üle kuid ainult ta olema""",
    "lv": """un ir ka no ar par uz arī tas bija kas to pēc kā lai bet vai gada tiek nav pie līdz ne viņš šo tā būs
        kuri kurš""",
    "lt": """ir yra kad su iš į buvo tai kaip jis apie bet po už ne taip nuo per dėl arba jau metų prie turi bus kurie
        kuris tik dar""",
    "sq": """të e në dhe për i me nga një së është që u ka më do nuk janë kjo ky por si edhe kanë pas duke qenë sipas
        mes""",
    "is": """og að í á er sem til um það var með af en við ekki fyrir hann hafa eru því frá verið hefur þess eða þar
        sé voru eftir""",
    "af": """die van en in is het dat nie vir op te met om was wat aan ook by sal hulle as na uit maar word kan deur
        tot hy dit oor""",
    "sw": """na ya wa kwa ni katika za la kuwa hiyo cha pia huo hii huyo baada lakini yake wao kama hilo alisema
        watu vya""",
    "tl": """ang ng sa na mga ay at si ni para hindi ito nang siya kung isang mula din ayon niya kanilang may sila""",
}

# Letters that one language writes in every other sentence and the rest hardly at all.
_LETTERS: dict[str, str] = {
    "de": "ß",
    "es": "ñ¿¡",
    "pt": "ã",
    "pl": "łżźćś",
    "cs": "řů",
    "sk": "ľĺŕ",
    "hu": "őű",
    "ro": "ășțţ",
    "tr": "ğış",
    "vi": "ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "is": "ðþ",
    "lv": "ķļņģ",
    "lt": "ėų",
}


def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """Word to (language, weight): a word that n languages share is worth 1/n to each."""
    owners: dict[str, list[str]] = {}
    for language, words in _LISTS.items():
        for word in dict.fromkeys(words.split()):
            owners.setdefault(word, []).append(language)
    return {word: tuple((language, 1 / len(names)) for language in names) for word, names in owners.items()}


LANGUAGES: tuple[str, ...] = tuple(_LISTS)
WEIGHTS: dict[str, tuple[tuple[str, float], ...]] = _weights()
LETTERS: dict[str, str] = {letter: language for language, letters in _LETTERS.items() for letter in letters}
