import type { Safety } from './safety.js';

export const sk: Safety = {
  danger: {
    battery: [
      '(gombíkov|mincov)~ (…)?(batéri|baterk)~|prehlt~ (…)?(batéri|baterk|magnet)~|(batéri|baterk|magnet)~ (…)?(prehlt~|v (ústach|nose|krku))',
    ],
    swallow: [
      'zadus~|dusil~|dusí sa|dávil~|zabehl~|prehlt~|do úst|v ústach|koráli~|mal~ časť|drobn~ čast~',
    ],
    burn: [
      'popálil~|popálen~|obaril~|oparil~|(spálil|spálen)~ (…)?(ruk|rúk|prst|dlaň|tvár|noh|nôh|jazyk|koleno)~|(ruk|rúk|prst|dlaň|tvár|noh|jazyk)~ (…)?spál(il|en)~',
    ],
    cut: [
      'poreza~|rozreza~|rezn~ ran~|hlbok~ ran~|krváca~|krv|(?<!tlaku |tlak |cukru v )krvi|krvou|tiekla krv|(mu|mi|jej|ranu|prst|ruku|museli) (…)?(šili|zašívali|zašiť)|(črep|sklo|skl)~ (…)?(v|do) (…)?(ruk|rúk|noh|nôh|prst|dlan|oka|oku)~',
    ],
    head: ['hlav(u|e|y|ičku|ičke)|hrč(u|a|e|ou)|otras mozgu|bezvedom~|odpadl(a|o)?'],
    shock: [
      '(kopol|kopla|koplo|kopne|kope|kopalo|kopala) (ma|ho|ju|nás|syna|dcéru|manžel~|muža|mamu)|(kop|zasia)~ (…)?(prúd|elektrin)~|(prúd|elektrin)~ (…)?(kop(ol|la|lo|ne)|zasia)~|zásah~ (…)?prúdom|dal~ (mi|mu|jej) (…)?ranu',
    ],
    electric: [
      '(za|vy)?iskr~|iskier|(za)?dym~|prepálil~|pripálil~|horel~|horí|zhorel~|vzbĺkl~|zapáli~|spálen(ina|iny|inou|inu|é káble|ý zápach)~|skrat~|plameň~|požiar~|prehri~|roztavil~|(batéri|nabíjačk|žiarovk|lamp|zástrčk|zásuv|spotrebič|ohrievač|kanvic|rúr)~ (…)?(vybuch|explod)~|(vybuch|explod)~ (…)?(batéri|nabíjačk|žiarovk|lamp|spotrebič|ohrievač|kanvic)~',
    ],
    fumes: [
      'kašl~|kašel~|kašľ~|dusí sa|ťažko (…)?dých~|(nemôže|nevie|nevedel~) (…)?dých~|nadých~|výpar~',
    ],
    skin: [
      'vyráž~|opuch~|svrb~|žihľavk~|alergi~|pľuzgier~|páli~ (…)?(tvár|pokožk|koža|kožu|oči)~|(tvár|pokožk|koža|kožu|oči|krk)~ (…)?(páli|červen|začerven|opuch|štíp)~|(štíp|páli)~ (ma|ju|ho)|do očí',
    ],
    ill: [
      'otráv~|otrav~|zvraca~|vracal~|hnačk~|nevoľnos~|pleseň|plesne|splesniv~|(sklo|kov|plast) v|črep~ v|červ(y|íky|ík)|(je|bolo|prišlo|ostalo|zostalo) (mi|nám|jej|mu|im) (…)?zle|(mi|nám|jej|mu|im|deťom|synovi|dcére) (…)?(je|bolo|prišlo|ostalo|zostalo) (…)?zle|bolel~ brucho|zle od žalúdka|ochore~|chor(á|ý|í|é) (z|zo|po)',
    ],
  },
  device: ['zásuv~|elektrin~|prúd~|istič~|zástrčk~|nabíjačk~|batéri~'],
  advice: {
    battery: [
      'Ak mohla byť prehltnutá batéria alebo magnet, <choďte|choď>, prosím, okamžite na pohotovosť alebo <volajte|volaj> 112, aj keď sa nič neprejavuje. Kým neporadí lekár, <nepodávajte|nepodávaj> jedlo ani pitie a <nevyvolávajte|nevyvolávaj> vracanie.',
    ],
    swallow: [
      'Všetky časti, prosím, <odložte|odlož> mimo dosahu detí. Ak niečo mohlo byť prehltnuté, hneď <vyhľadajte|vyhľadaj> lekára, pri kašli, dusení alebo ťažkom dýchaní <volajte|volaj> 112.',
    ],
    burn: [
      'Čerstvú popáleninu treba 20 minút chladiť pod vlažnou tečúcou vodou, bez ľadu a krémov, a ešte dnes ju, prosím, <ukážte|ukáž> lekárovi. Ak je veľká alebo hlboká, alebo ide o malé dieťa, <volajte|volaj> 112.',
    ],
    cut: [
      'Ak rana ešte krváca, pevne ju <stlačte|stlač> čistou látkou, nič z nej <nevyťahujte|nevyťahuj> a ešte dnes ju <ukážte|ukáž> lekárovi. Pri silnom krvácaní, alebo keď neprestáva, <volajte|volaj> 112.',
    ],
    head: [
      'Po údere do hlavy treba ešte dnes ísť k lekárovi, aj keď sa všetko zdá v poriadku. Pri ospalosti, vracaní, zmätenosti, silnej bolesti hlavy alebo bezvedomí hneď <volajte|volaj> 112.',
    ],
    shock: [
      'Koho zasiahol elektrický prúd, toho má ešte dnes vidieť lekár, aj keď sa cíti dobre. Pri bolesti na hrudi, ťažkom dýchaní alebo mdlobách hneď <volajte|volaj> 112.',
    ],
    electric: [
      'Zariadenia sa, prosím, <nedotýkajte|nedotýkaj>; ak sa to dá bezpečne, <vypnite|vypni> istič a až potom <vytiahnite|vytiahni> zástrčku. Ak niečo tlie alebo horí, <odíďte|odíď> z miestnosti a <volajte|volaj> 112.',
    ],
    fumes: [
      'Miestnosť, prosím, <vyvetrajte|vyvetraj> a všetci nech z nej odídu. Ak kašeľ neprestáva, <vyhľadajte|vyhľadaj> ešte dnes lekára; pri ťažkom dýchaní hneď <volajte|volaj> 155 alebo 112.',
    ],
    skin: [
      'Výrobok, prosím, ďalej <nepoužívajte|nepoužívaj>, pokožku alebo oči <vyplachujte|vyplachuj> dostatkom vlažnej vody a ešte dnes <vyhľadajte|vyhľadaj> lekára. Pri opuchu tváre alebo ťažkom dýchaní hneď <volajte|volaj> 112.',
    ],
    ill: [
      'Prosíme, už to <nejedzte|nejedz> ani <nepite|nepi>, zvyšok <odložte|odlož> a pri ťažkostiach <vyhľadajte|vyhľadaj> lekára. Pri silných príznakoch alebo ťažkom dýchaní hneď <volajte|volaj> 112.',
    ],
    treated: [
      'Ak to začne viac bolieť, sčervenie alebo opuchne, prosíme, znova <vyhľadajte|vyhľadaj> lekára.',
    ],
    other: [
      'Výrobok, prosím, hneď <prestaňte|prestaň> používať a <odložte|odlož> ho na bezpečné miesto. Pri zranení alebo ťažkostiach hneď <vyhľadajte|vyhľadaj> lekára, v naliehavom prípade <volajte|volaj> 112.',
    ],
  },
  stopUsing: [
    'Výrobok, prosím, už <nepoužívajte|nepoužívaj> a <odložte|odlož> ho na bezpečné miesto.',
  ],
  harm: [
    '(zlomil|rozpadl|prelomil|podlomil|praskl|zrútil|prevrhl|prevrátil)~ (…)?pod (mnou|ním|ňou|nami|manžel~|mojím|mojou|hosť~|návštev~|deťmi|dieťaťom|mam~|syn~|dcér~)|pod (mnou|ním|ňou|mojím~|mojou~|hosťom|návštevou|manželom|manželkou) (…)?(zlomil|rozpadl|prelomil|podlomil|praskl|zrútil)~',
    '(spadl|zrútil|prevrhl|prevrátil)~ (…)?na (mňa|neho|ňu|nás|dieťa|syn~|dcér~|malého|malú|manžel~|muža|ženu|mam~|otca|hosťa|vnuk~)',
    'zrane~|zranil~|úraz~|zlomen~ (ruk|noh|zápäst|prst)~|modrin~|vyvrtnut~|skončil~ (…)?na zemi|sanitk~|v nemocnici',
  ],
  treated: [
    '(dali|má|dostal~|dva|tri|štyri|päť|[0-9]+) (…)?steh(y|ov|mi)|(mu|mi|jej|ranu|prst|ruku|museli) (…)?(šili|zašívali|zašiť|zašili)|(na|z) pohotovos~|v nemocnic~|do nemocnic~|(u|k) (lekár|doktor)~|(lekár|doktor)~ (…)?(ošetril|povedal|dal|videl|zašil|vravel)~|ošetr~|sadr~|obviaza~',
  ],
  people: [
    ['dcér~', '<Vaša dcéra|tvoja dcéra>'],
    ['syn(ovi|a|om)?', '<Váš syn|tvoj syn>'],
    ['manžel(ovi|a|om)?', '<Váš manžel|tvoj manžel>'],
    ['manželk~', '<Vaša manželka|tvoja manželka>'],
    ['(mam(a|e|u|ina|ine)|mamk~)', '<Vaša mama|tvoja mama>'],
    ['otec|otcovi|otca', '<Váš otec|tvoj otec>'],
    ['hosť(ovi|a|om)?', '<Váš hosť|tvoj hosť>'],
    ['vnuk~|vnúč~', '<Vaše vnúča|tvoje vnúča>'],
  ],
  hope: ['Dúfame, že {person} je už v poriadku.'],
};
