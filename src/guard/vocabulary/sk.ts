import type { Vocabulary } from './vocabulary.js';

export const sk: Vocabulary = {
  orderNumber: [
    '(čísl~|č) (…)?(objednáv~|nákupu|faktúry|reklamácie)|(objednáv~|faktúr~) (…)?čísl~|(ktorej|ktorú|ktorá|akej|akú|o ktorú|akým číslom) (…)?objednávk~|id objednávky|(e mail~|mail~) (…)?(z ktorého|na ktorý|použi~|pod ktorým|uveden~|pri (nákupe|objednávke))|pod akým (číslom|menom|e mailom|mailom)|(ktorého|ktorý|ktorom|akého) (…)?nákup~',
  ],
  asking: [
    'hoď|hoďte|hodíš|šupni|nahoď|prosím~|prosíme|pošlite|pošli|poslať|napíšte|napíš|napísať|uveďte|uveď|uviesť|zaslať|zašlite|zaslanie|zadajte|doplňte|doplniť|potrebuj~|potrebn~|treba|nutn~|môžete|môžeš|mohli by|mohl~ by|viete|dajte|daj|aké (je|máte)|aké|povedzte|povedz|zopakuj~|zopakovať|pripomeňte|oznámte|nadiktuj~|chýba|bez|čakáme na|poprosím~|sem|vedeli by|potreboval~ by|potreboval(a)? (by|som)',
  ],
  notAsking: [
    'ne(treba|musíte|musíš|potrebuj~|píšte|uvádzaj~|zverejň~|posielaj~)|nie je (…)?(potrebn~|nutn~)|(vidím|vidíme|máme|mám|našl~|poznáme) (…)?(číslo|objednávk~)|ďakujem~ za',
  ],
  orderWord: [
    'objednáv~|obj|zásielk~|balík~|faktúr~|sledovac~|podac~|reklamáci~|zákazníck~ čísl~|zásielkov~',
  ],
  ownContact: [
    '(v|u|od) (našej|našom|nášho|našich) (dieln|ateliér|štúdi|servis|predajn|kancelári|technik|majst)~|(zavolajte|zavolaj|zavolať|volajte|volaj|dovoláte|dovoláš|napíšte|napíš|píšte|píš|kontaktujte|objednáte sa|ozvite sa|ozvi sa) (…)?(do|na|pod) |(dieln|ateliér|štúdi|servis|recepci)~ (…)?(na|telefón|tel|čísl|dvíha)~',
    'telefón (do|na) (predajne|nás|prevádzky|servisu)|(predajň|pobočk|prevádzk|servis)~ (…)?(telefón|tel|čísl)~|zastihnete nás|nájdete nás|(naš~|našom|našej|našu) (linke|linku|infolink~|čísl~|telefón~|adres~|mail~|e mail~|predajn~|zákazníck~)|infolink~|(zavolaj~|volaj~|zavolať|zavolajte|napíšte|napíš|píšte|píš|kontaktuj~|ozvite|ozvi|obráťte|ozvať) (…)?(nám|na|nás|sa)|(sme|zastihnete|nájdete) (…)?(k dispozícii|nás|na čísle|dostupn~)|link(a|e|u|y|ou)|zákazníck~ (servis|podpor~|centr~)',
  ],
  ownPlace: [
    '(zastavte|zastav) sa|(príďte|príď|nájdete nás|sídlime|čakáme)|(dielň|dieľň|dieln|ateliér|štúdi)~',
    '(naš~|predajň~|obchod~|showroom~|výdajn~|sklad~|osobn~ odber~|vyzdvihn~|vjazd|vchod|parkov~|nájde~ nás|sídlime|tešíme sa|(?<!l[aio]? )sme na)',
  ],
  weAreAt: [
    '(?<!l[aio]? )sme (teraz )?(na|v|vo)|(sídlime|nájdete nás|presťahovali sme sa) (teraz )?(na|v|do)',
  ],
  ownNumber: [
    'pracovné dni|otváracie hodiny|tovar na vrátenie|od pondelka|voláte na|ičo|dič|ič dph|dph|(náš|našom|našej|nášho|obchodu) (účet|účte|účtu|číslo|iban)|účet na (platby|prevody)|tovar|kód (tovaru|výrobku|produktu)|katalógové|model~|ean|sku|má (tvar|formát)|v (tvare|formáte)|vyzerá ako|napr|napríklad|príklad~|súťaž~|žreb~',
  ],
  customerContact: [
    '(vaš~|tvoj~|váš|uveden~) (…)?(čísl~|telefón~|adres~|mail~|e mail~|schránk~|účet|účtu|kart~|iban|mobil~)|(volali|volal|volala|zavoláme|voláme|písali|poslali|poslal|poslala|odoslali|odoslan~|zaslali|zaslan~|odišl~|odišiel|doručen~|doručili|doručí~|vrátili|previedli|prišlo) (sme |som |vám |ti |ho |ju |to |včera |dnes )*(…)?(na|vám|ti|do)',
  ],
  familiar: [
    '(teba|tebe|tebou|tvoj|tvoja|tvoje|tvoju|tvojho|tvojej|tvojím|tvojich|tvojmu|tvojou)',
    '(klikni|zadaj|pozri|skús|pošli|daj|zavolaj|ozvi|počkaj|nájdi|objednaj|príď|sleduj|použi|pridaj|prečítaj|píš|neváhaj|mrkni|kukni|zastav sa|vezmi|zmeraj|odmeraj|stiahni|prihlás sa|nezabudni|uži si|neboj)',
    '(ahoj|čau|čauko|nazdar|ahojky|čaves|servus)',
  ],
  familiarExact:
    /(?<!\p{L})(?!(?:náš|váš|guláš|tomáš|lukáš|eliáš|matiáš|lupáš|beneš|aleš|mrež)(?!\p{L}))(?:ťa|vyber|napíš|\p{L}{1,}(?:áš|íš|ýš)|\p{L}{2,}(?:eš|ieš))(?!\p{L})/giu,
  polite: [
    '(vás|vám|vami|váš|vaša|vaše|vašu|vašej|vašich|vašim|vašom|vašimi|vašou|vášho|vášmu)',
    '(nájdete|máte|môžete|budete|chcete|viete|dostanete|napíšte|pošlite|kliknite|zadajte|pozrite|skúste|vyberte|zavolajte|ozvite|neváhajte|dajte|sledujte|použite|objednajte|príďte|uveďte|potrebujete|hľadáte|ste)',
  ],
  filler: [
    'spätná|väzba|vaša|vaše|vašej|dôležité|dôležitý|hlas|slovo|slová|značk~|komunit~|rodin~|srdc~|cesta|ceste|rastieme|rásť|zlepšov~|zlepšuj~|inšpir~|spolu|vždy|stále|ktorý|ktorí|ktoré|ste|nás|náš|naša|naše|zdieľali|podelili|skúsenosť|skúsenosti|postreh~|neustále|snažíme|by|aj|práve|vďaka|vám|k|o|z|ako|nášho|našej|cenn~|pozornosť|priazeň|dôver~|úprimne|vzácn~|byť|lepší|lepšie|prežite|majte|krásnu|krásne|dobrý|deň|dobré|ráno|večer|popoludnie|ahoj|zdravím~|vážen~|pani|pán|pane|zákazník~|zákazníčka|ďakuj~|vďaka|veľmi|pekne|krásne|srdečne|za|vašu|vaše|váš|vás|tvoju|tvoj|tvoje|správu|správa|správy|komentár|recenziu|hodnotenie|otázku|podnet|názor|záujem|kontakt|kontaktovanie|mail|e|spätnú|väzbu|čas|a|s|so|v|na|do|to|že|sa|si|nám|nás|našu|prajem~|želám~|pekný|krásny|príjemný|zvyšok|dňa|pozdravom|tím|prijali|dostali|zaevidovali|sme|ste|áno|ok|jasné|rozumiem~|vážime|veľa|nami|oceňujeme|je|pre|dôležitá|úctou|napísali|prečítali|prečítal~|záleží|hodnotíme|dobre|každ~|týždeň|víkend|ostávame|zostávame|tešíme|ozvali|kontaktovali|zanechali|recenzie|hodnotenia|komentáre|názory|svoj|svoje|názoru|času|venovali|chvíľu',
  ],
  praise: [
    'super|skvel~|odporúč~|vrelo|ďakuj~|vďaka|výborn~|paráda|parádn~|spokojn~|úžasn~|perfektn~|najlepš~|rýchl~|krásn~|milé|milá|ochotn~|bomba|top|dokonal~|páči|pochval~|fajn|dobr(á|é|ý|e)|zlat(é|á|ý)|chválim',
  ],
  asksTurn: [
    '(kedy|dokedy) (…)?(príde rad|príde na rad|som na rade|budem na rade|rad na)|poradovník~|v poradí|koľko (…)?predo mnou',
  ],
  asksContact: [
    '(ako|kde|kam|kadiaľ) (vás|ťa|sa k vám|k vám|ste|sídlite|do predajne|do dielne|zavolať|napísať|kontaktovať)~',
    '(ako|kde|kam) (…)?(vás|ťa|k vám|do predajn|do dieln|dovolám|kontaktov|zastihn)~',
    '(aké|na akom|na ktorom|máte) (…)?(čísl|telefón|adres|mail|e mail)~',
    '(telefón|tel|čísl|adresa|adresu|mail|e mail|kontakt)~ (…)?(na vás|prosím|predajn|dieln|servis)~',
    '(kde|kam) (…)?(môžem|môžeme|dá sa|doniesť|priniesť|odniesť|dať opraviť|nechať opraviť)|(s kým|komu|na koho|kto) (…)?(môžem|mám|opravuje|sa stará|robí|hovoriť|obrátiť)',
    '(dvíha|zdvihne|berie) (…)?(niekto|vôbec)|(niekto|nikto) (…)?(dvíha|zdvihne|neberie|nedvíha)',
    'nikto (…)?(nedvíh|nezdvih|neber|nebral)~|(na|z|v) (mape|mapy|mapách)',
  ],
  several: ['(sme|chceme|prídeme|máme|potrebujeme|chceli by sme|nám|naš(a|e|u|i))'],
  atHome: [
    '(u vás|k vám|vašej|vašom|vášho|tvojej|tvojom|tvojho|domov|doma|bydlisk~|rodič~|sused~) (…)?(na|v|dom~|byt~|adres~)?|(doručen~|doručil~|odovzdan~|odovzdal~|nechal~|nechan~|doviezl~|priniesl~)',
  ],
  kin: [
    '(váš|vaša|vášho|vašej|vašu|vášmu|tvoj|tvoja|tvojho|tvojej|tvoju|tvojmu) (syn|synovi|syna|dcér(a|e|u)|manžel(ka|ke|ku|ovi|a)?|mam(a|e|ka|ke|u)|matk(a|e|u)|otec|otcovi|otca|brat|bratovi|brata|sestr(a|e|u)|babk(a|e|u)|dedk(o|ovi)|sused(ka|ke|ku|ovi|a)?)|sused(ka|ke|ku|ovi|a)?',
  ],
};
