import { sk as hints } from '../hints/sk.js';
import { sk as safety } from '../safety/sk.js';
import type { Cases } from './cases.js';

export const sk: Cases = {
  hints,
  words: {
    rule: [
      '(neprijím|nevymieň|nevraci|neberie|nevrát)~|(iba|len) nepoužit~|nedá sa vrátiť|vylúčen~|použit~ (…)?(nie|ne)~',
    ],
    remedy: [
      'vymen~|vymieň~|výmen~|vrát~|vracia~|pošl~|posiel~|doposiel~|dopošl~|oprav~|náhrad~|nov(ý|á|é|ú) (…)?(kus|diel|termín|zásielk)~|zadarmo|zdarma|naše náklady|zvoz~|doručíme|reklamuj~|odhlás~|vyzdvih~',
    ],
    threatens: [
      'viem,? (…)?(kde|kedy|o koľkej) (…)?(bývate|býva|zatvárate|končíte|parkujete|zamykáte)|(doláme~|polám~|rozbij~|vybij~) (…)?(nohy|ruky|zuby|okná|výklad~|hubu|držku)|bez zubov|(príd~|zastav~) (…)?(s bejzbalkou|s kamarátmi|večer s)|podpál~ (…)?(obchod|predajň|to)~|dajte si pozor (…)?(na|keď)',
    ],
    selfHarm: [
      '(radšej|najradšej|chcem|len|iba|kiežby) (…)?(zasp|usn|usol)~ (…)?(nezobud|neprebud|nevst|navždy|naveky|pokoj)~|lepšie (…)?bezo mňa|bezo mňa (…)?(lepšie|ľahšie)|(lepšie|ľahšie|pokoj) (…)?keď (tu )?(už )?nebudem|nemám (už )?(prečo|načo) (tu )?(byť|žiť)',
      'nechc~ (sa )?(…)?doži~ (…)?(rána|zajtra~|svitani~)|nechc~ (…)?(prežiť|dočkať sa) (…)?(noc~|túto noc|rána|zajtra~)|nechcem sa (už )?(ráno |zajtra )?(zobudiť|prebudiť|budiť)|nemám (už )?prečo žiť|už (tu )?nechcem byť na (tomto )?svete|skoncova~ so (životom|sebou)',
    ],
    responsible: ['vedúc~|majiteľ~|konateľ~|riaditeľ~|manažér~|zodpovedn~ (osob~|za)|osobne'],
    sentToDm: [
      '(cen~|info~|odpove~) (…)?(do|v|cez|len) (…)?(správ~|dm|súkromn~)|(stále|zase|vždy|furt|samé) (…)?(do správ|dm|do súkromn~|napíšte do)|(otravuje|nebaví) (…)?(správ~|dm)',
    ],
    asksKindly: [
      '(dobrý deň |ahoj~ |čau |zdravím |prosím (vás )?)?(dá sa|dajú sa|máte|posielate|doručujete|robíte|beriete|predávate|bude|budú|môžem|môžete|vedeli by ste|je možné|kde (nájdem|kúpim)|ako (môžem|sa dá)|dokedy (mám|máme|treba|musím|musíme|môžem|sa dá|sa musí))',
    ],
    reproach: [
      'naschvál|to akože|akože|robíte si (srandu|žarty|zo mňa)|to myslíte vážne|vážne|ako je (to )?možné|čo to má (byť|znamenať)|dokedy (…)?(čakať|čakám|trvať|počúvať|budete|toto)|koľko ešte|kto (to )?(schválil|vymyslel)|prečo (vždy|zase|znova|mám|musím)|to je (normálne|vtip)|čo si o sebe|nehanbíte sa|to je u vás (normálne|bežné)',
    ],
    ownOrder: [
      'kde (je|mám|máte|sú)? ?(…)?(moj~|balík|balíček|zásielk~|objednávk~)|kedy (…)?(príde|prídu|dorazí|dostanem|bude|doruč~) (…)?(moj~|môj|balík~|balíč~|zásielk~|objednávk~|tovar~)|(stav|sledova~) (…)?(objednávk~|zásielk~|balík~)',
    ],
    dataRequest: [
      '(zmaž~|vymaž~|vymaz~|zruš~|odstrá~|zmaz~) (…)?(môj|moje|moj~|účet|účtu|konto|údaj~|profil)|gdpr|právo na zabudnutie|aké (…)?údaje (…)?(máte|o mne)|kópi~ (…)?údajov',
    ],
    refused: [
      'odmiet~|neprija~|nevzal~|nechc(ú|eli|e) (…)?(vziať|prijať|vymeniť|vrátiť|uznať)|neuzna~|zamiet~',
    ],
    repeated: [
      'zasa|zase (mešk~|ne~)|druhýkrát|(druhý|tretí|štvrtý|2|3|ďalší) ?(x|krát|raz)|znova|znovu|opäť|zase|zas|už po druhé',
    ],
    hurt: [
      '(plakal~|plače|plačom|plač|slz~|rozplakal~|hanbil~|hanbím|hanba mi|trápne|ponížen~|ponížil~|vdov~|pohreb~|vozíčk~|vystrašen~|vysmial~|vysmiev~|zasmial~|smiali sa)',
      '(tešil~|tešili|tešíme|tešila) sa|sa (…)?(tešil~)|(mám|má|mama|mame|otec|otcovi|babk~|dedk~) (…)?[6-9][0-9] rokov|pred (…)?(všetkými|ľuďmi|manžel~|deťmi|celou~|celým~)|po operácii',
    ],
    years: [
      '(rok~|roky|rokov|desaťroč~) (…)?(kup~|nakup~|chod~|mám od|objedn~|včel~|zákazn~|u vás)~|(kup~|nakup~|chod~|objedn~|zákazn~) (…)?(rok|roky|rokov)~|vždy (som |sme )?(…)?(kup~|nakup~|chod~|objedn~)~',
    ],
    absent: [
      'nevyrába~|náhradu (…)?nemáme|nemáme (…)?nebude~|viac nebude|(ho|ich|ju|to) (už )?nemáme|už sa (…)?nevráti|neplánujeme|natrvalo (…)?(zruš~|skonč~)|(zruš~|skonč~) (…)?natrvalo|rovnak~ (…)?pre všetk~',
    ],
    leaving: [
      'posledn~ (objednávk~|nákup~|raz~|krát)|poslednýkrát|nikdy viac|viac (…)?(nekúp~|neobjedn~|neprídem)|stratili ste (…)?zákazn~|nakupoval~ (som )?každ~|končím|(pôjdem|idem|prejdem|prechádzam|odchádzam|odídem|kúpim|nakúpim|objednám|nájdem|hľadám|pohľadám) (…)?(inde|inam|inému|konkurenc~)|(odteraz|nabudúce|odvtedy) (…)?(inde|inam)|už (…)?(neprídem|neobjedn~|nekúp~|nevrátim)|(inam|inde) (…)?(pôjdem|nakup~|chod~|odchádz~)',
    ],
    lever: [
      '(inak|ináč|alebo|lebo|ak nie) (…)?(recenzi~|hodnoten~|hviezd~|napíšem (…)?(všade|všetkým)|ohovor~|tiktok~|facebook~|heurek~)|zl~ recenzi~ (…)?(ak|pokiaľ)',
    ],
    clause: [
      'je|sú|sme|ste|som|bol~|bude|budú|má|majú|máme|možno|hradí|môže~|dá|dajú|trvá|trvajú|stojí|platí|platil~|funguje~|skončil~|privezie|zoberie|vyzdvihne|vymeníme|vráti|príde|opravíme|treba|závisí|zavolá~|končí|začína|zavrie|otvára|patrí|číta|rieši|preverí|posiela|zodpovedá|prinesie|doručí|doručíme|nájdete|nájdeš|čaká|stačí|[^ ]{3,}(uje|ujú|ajú)|[^ ]{3,}(ime|íme|eme|ame|áme|iame|ujeme|li sme)',
    ],
    overdue: [
      'objedna~ (…)?pred (…)?(mesiac~|týžd~|dvoma|troma)|pred (…)?(mesiacom|mesiacmi|týždňom|týždňami)|(už )?(dva|tri|štyri) (týždne|mesiace) čak~',
    ],
    deadline: [
      'zajtra|pozajtra|dnes večer|do (dnes|piatku|pondelka|utorka|stredy|štvrtka|soboty|nedele|konca|obeda|[0-9]~)',
    ],
    shamed: [
      'poníž~|ponižo~|(ako|za) (zlodej|podvodní|klamár|kriminálni)~|obvin~|že som (…)?(ukrad|vymenil|podvied|klam)~|pred (…)?(všetkými|ostatnými|ľuďmi|zákazníkmi|celou predajňou|deťmi|celým obchodom)|hanbil~|zahanb~|trápne mi|prehľad~ (…)?(tašk|kabelk|vreck|ruksak)~|prehrab~ (…)?(tašk|kabelk)~|ukázať (…)?(tašk|kabelk)~|(smial|smiali|smiala) sa (…)?(mi|mne|zo mňa|na mojej|na mojom)|sa (mi |mne )?(…)?(smial|smiali|smiala) (…)?(mne|zo mňa|na mojej|na mojom|do tváre)|vysmi~|posmie~|klamem|premeral~ (si )?ma|rasist~',
    ],
    unreached: [
      'nedvíh~|nezdvih~|neodpis~|neodpoved~|nedovol~|nedá (sa )?(…)?(dovolať|dozvoniť|zastihnúť)|nikto (…)?(neozv|nedvíh|nezdvih|neodp|nevolal|nezavolal)~|bez odpovede|nereag~|žiadna odpoveď|(volal|písal)~ (som )?(…)?(krát|trikrát|päťkrát|týžd~)|čaka~ na linke|linka (…)?mlčí',
    ],
    otherFirm: [
      '(recenzi|hodnoten|komentár|príspev|správ)~ (…)?(nie je|nepatrí|nebol~|nemal~) (…)?(na vás|vám|o vás|pre vás)|toto (nie je|nepatrí|nebola) (…)?(na vás|vám|o vás|pre vás)|(pomýl|zmýl|poplietl|poplet|splietl|splet)~ (som )?(si |sa )?(…)?(obchod|predajň|firm|stránk)~|omylom (som )?(…)?(hodnotil|recenz)~',
    ],
    denies: ['neprevádz~|nemáme|nie sme|nevedieme|neponúka~|nepatrí'],
    otherTrade: [
      'hotel~|penzión~|hostel~|reštaurác~|pizz~|raňajk~|polievk~|jedl(o|á|a|om)|obed~|kaderníc~|kaderní~|účes~|ostriha~|strihani~|vlasy|pneuservis~|autoservis~|servis áut|zubár~|ambulanci~|letisk~|pekár~|rožk~|chlieb|fitk~|kino|lekár(eň|ni)~|izb(a|y|e|u) (…)?(smrd|špin|studen|hlučn)~',
    ],
    otherPeople: [
      'čašní~|kuchár~|recepčn~|chyžn~|kaderní~|holič~|zubár~|letušk~|automechanik~|masér~|barman~',
    ],
    nthTime: ['druhýkrát|tretíkrát|štvrtýkrát|(druhý|tretí) (raz|krát)'],
    press: [
      '(píšem|pracujem) (…)?(pre|do) (…)?(noviny|denník|týždenník|portál|rádio|televíziu|časopis)|(som|píšem|volám) (…)?(novinár~|redaktor~|reportér~)|(z|zo|pre) (…)?(redakcie|novín|denníka|televízie|rádia|portálu|týždenníka)|za (denník|týždenník|redakciu|portál)|(prosím|poprosím|poprosíme|žiadam|žiadame|prosíme) (…)?o (…)?(vyjadrenie|stanovisko)|pripravuj~ (…)?(reportáž|článok)',
    ],
  },
  thanksMessage: [
    'ďakujeme za správu.',
    'ďakujeme, že nám <píšete|píšeš>.',
    'ďakujeme, že sa na nás <obraciate|obraciaš>.',
  ],
  thanksStars: [
    'ďakujeme za hviezdičky.',
    'ďakujeme za také dobré hodnotenie, veľmi nás teší.',
    'pekne ďakujeme za vysoké hodnotenie.',
    'ďakujeme za plný počet, máme radosť.',
    'veľmi ďakujeme, toto hodnotenie pre nás veľa znamená.',
    'hodnotenie nás veľmi potešilo, ďakujeme.',
  ],
  silentRegret: [
    'ďakujeme za hodnotenie; ospravedlňujeme sa, že sme nesplnili očakávania.',
    'ďakujeme za hodnotenie; mrzí nás, že niečo nebolo tak, ako malo byť, ospravedlňujeme sa.',
    'ďakujeme za hodnotenie a ospravedlňujeme sa, že nákup u nás nedopadol dobre.',
    'za hodnotenie ďakujeme a mrzí nás, že sme tentoraz sklamali, ospravedlňujeme sa.',
  ],
  silentAsk: [
    'Radi by sme vedeli, čo sa nepodarilo, aby sme to mohli napraviť.',
    'Pomohlo by nám vedieť, čo sa stalo.',
    'Čo sme mali urobiť lepšie?',
    'Keď budeme vedieť, čo sa stalo, radi sa tomu budeme venovať.',
  ],
  betterAsk: ['Čo môžeme urobiť lepšie?', 'Radi by sme vedeli, čo môžeme urobiť lepšie.'],
  starSlip: [
    'Zdá sa, že hviezdičky k slovám celkom nesedia; ak predsa niečo nebolo v poriadku, <dajte|daj> nám, prosím, vedieť.',
    'Hviezdičky sa možno označili omylom; hodnotenie sa dá kedykoľvek zmeniť, a ak sa predsa niečo nepodarilo, radi to preberieme.',
    'Slová a hviezdičky hovoria každé niečo iné; ak niečo nebolo v poriadku, radi sa o tom dozvieme.',
    'Možno sa hviezdičky len pomýlili; ak nie, radi sa dozvieme, čo môžeme zlepšiť.',
  ],
  feltWarm: [
    'Chápeme, ako veľmi <Vás|ťa> to muselo zarmútiť.',
    'Chápeme, aké smutné to muselo byť.',
  ],
  concernLegal: [
    'mrzí nás, že to zašlo až sem, a chápeme, koľko nervov to stojí.',
    'mrzí nás <Vaša|tvoja> nespokojnosť a chápeme, že <Vás|ťa> to nahnevalo.',
  ],
  legal: [
    '<Vaše|Tvoje> slová berieme vážne a záleží nám na férovom riešení.',
    'Je to pre nás vážne a chceme nájsť férové riešenie.',
    'Chceme poznať všetky podrobnosti a nájsť férové riešenie.',
  ],
  extortion: [
    'To, čo sa nepodarilo, radi vyriešime, a nezávisí to od žiadnej recenzie; jej obsah je len na <Vás|tebe>. Darčeky ani zľavy za recenzie však nedávame.',
    'Riešenie nezávisí od recenzie, každý môže napísať, čo si myslí. Za recenzie nič neponúkame, záleží nám však na tom, aby sme napravili, čo sa nepodarilo.',
    'Ak sa niečo nepodarilo, chceme to napraviť bez ohľadu na to, aká bude recenzia. Za recenzie neplatíme nijakou formou.',
    'Recenzia je len na <Vás|tebe> a nič za ňu neponúkame. Tomu, čo sa nepodarilo, sa radi budeme venovať.',
  ],
  crisis: [
    'ďakujeme, že nám to <hovoríte|hovoríš>; máme o <Vás|teba> obavy a <Vaše|tvoje> slová berieme veľmi vážne. Vidíme, aké je to ťažké, a prosíme, <porozprávajte|porozprávaj> sa s niekým hneď teraz: nepretržite a bezplatne pomáha krízová linka pomoci 0800 500 333 a v bezprostrednom nebezpečenstve 112.',
    'máme o <Vás|teba> obavy a vidíme, aké je to teraz ťažké. Na toto nemusí byť nikto sám: na bezplatnej krízovej linke pomoci 0800 500 333 <Vás vypočujú a pomôžu Vám|ťa vypočujú a pomôžu ti> vo dne aj v noci, v ohrození pomôže 112.',
  ],
  crisisOwn: [
    'sme radi, že nám to <píšete|píšeš>, a máme o <Vás|teba> obavy. Vidíme, že je toho na <Vás|teba> priveľa. Prosíme, <porozprávajte|porozprávaj> sa s niekým hneď teraz: {fact}.',
  ],
  privacy: [
    'Odovzdali sme to vedúcemu a osobe zodpovednej za ochranu údajov, ktorí to už preverujú.',
    'Osobné údaje musia byť v bezpečí, preto to prevzal vedúci spolu s osobou zodpovednou za ich ochranu.',
  ],
  dataRequest: [
    'Žiadosť sme odovzdali osobe zodpovednej za ochranu údajov, ktorá ju vybaví a potvrdí to tu.',
    'Žiadosť je u osoby zodpovednej za ochranu údajov, ktorá tu potvrdí, keď bude všetko hotové.',
    'Osoba zodpovedná za ochranu údajov už žiadosť má a odpíše tu.',
  ],
  dataReceived: ['Žiadosť sme dostali.', 'Žiadosť k nám dorazila.'],
  dataRequestPublic: [
    '<Pošlite|Pošli> nám, prosím, túto žiadosť v súkromnej správe, vybaví ju osoba zodpovedná za ochranu údajov.',
    'Aby údaje zostali súkromné, prosíme o žiadosť v súkromnej správe; vybaví ju osoba zodpovedná za ochranu údajov.',
  ],
  understands: [
    'Rozumieme, že <ste čakali|čakáš> inú odpoveď a že je to nepríjemné.',
    'Vieme, že to nie je odpoveď, akú by si človek želal, a chápeme sklamanie.',
    'Rozumieme <Vášmu|tvojmu> sklamaniu z našej odpovede.',
  ],
  firm: [
    'Z toho vychádzala aj naša odpoveď, radi však pohľadáme inú cestu, ako pomôcť.',
    'Ak však bolo niečo zlé na samotnom výrobku, radi to preveríme.',
    'Preto sme odpovedali práve takto; ak môžeme pomôcť inak, radi to urobíme.',
  ],
  understandsNo: [
    'Mrzí nás to a <Vaše|tvoje> sklamanie chápeme.',
    'Rozumieme <Vášmu|tvojmu> sklamaniu a je nám ľúto, že nemáme lepšiu správu.',
  ],
  understandsUse: ['Chápeme, že zamrzí, keď niečo nedopadne podľa predstáv.'],
  otherWay: [
    '<Napíšte|Napíš> nám sem, čo <Vám|ti> vyhovuje, a radi pomôžeme.',
    '<Dajte|Daj> nám vedieť, ako ďalej, radi pomôžeme.',
  ],
  holding: [
    'O veci vieme a zisťujeme, čo presne sa stalo.',
    'Dozvedeli sme sa o tom a preverujeme to so všetkými zúčastnenými.',
    'Berieme to veľmi vážne a preverujeme každú podrobnosť.',
    'Vieme o tom a venujeme sa tomu prednostne.',
  ],
  holdingNext: [
    'Hneď ako budeme mať overené fakty, zverejníme ich tu.',
    'Ozveme sa tu, len čo budeme vedieť viac.',
    'Radšej povieme to, čo je isté, než by sme hádali, preto napíšeme tu, keď budeme vedieť viac.',
  ],
  status: [
    'Radi zistíme, kde objednávka je.',
    'Preveríme, kde sa zásielka nachádza.',
    'Pozrieme sa, čo je s balíkom.',
  ],
  shippingPaid: [
    'Spätné poštovné hradíme my.',
    'Vrátenie nebude nič stáť, poštovné zaplatíme my.',
    'Poslanie späť je na naše náklady.',
  ],
  gift: [
    'Ako ospravedlnenie by sme radi pridali {gift}.',
    'Spolu s ospravedlnením <prijmite|prijmi>, prosím, {gift}.',
    'Aby sme to aspoň trochu vynahradili, radi venujeme {gift}.',
  ],
  giftOf: 'malý darček v hodnote {amount}',
  letGo: [
    'Nič netreba posielať späť: výrobok si, prosím, <nechajte|nechaj> a my <Vám|ti> vrátime jeho cenu.',
    'Výrobok si, prosím, <nechajte|nechaj>, nič netreba vracať a peniaze <Vám|ti> pošleme späť.',
  ],
  regainYears: ['Ďakujeme za všetky tie roky, bolo by nám veľmi ľúto <Vás|ťa> stratiť.'],
  regain: [
    'Bolo by nám veľmi ľúto <Vás|ťa> stratiť, a preto to chceme napraviť.',
    'Bolo by nám ľúto <Vás|ťa> stratiť, radi by sme si <Vašu|tvoju> dôveru získali späť.',
  ],
  loyal: [
    'O to viac nás mrzí, že sa to stalo niekomu, kto je s nami tak dlho.',
    'Po toľkých objednávkach sa niečo také stať nemalo.',
    'Za toľkú dôveru si <zaslúžite|zaslúžiš> viac a o to viac nás to mrzí.',
  ],
  firstTime: ['O to viac nás mrzí, že sa to stalo pri prvej objednávke.'],
  thanksLoyal: [
    'Ďakujeme, že sa k nám <vraciate|vraciaš>.',
    'Ďakujeme za <Vašu|tvoju> priazeň.',
    'Teší nás, že u nás <nakupujete|nakupuješ> znova a znova.',
  ],
  follow: [
    'Postrážime to a dáme <Vám|ti> vedieť; keby bolo treba ešte niečo, <napíšte|napíš> nám sem.',
    'Dohliadneme na to a s čímkoľvek ďalším sa nám tu pokojne <ozvite|ozvi>.',
    'Dohliadneme, aby všetko prebehlo; ak bude treba ešte niečo, stačí napísať sem.',
  ],
  repeated: ['Aj raz je priveľa, a stalo sa to znova.', 'Znova sa to stať nemalo.'],
  channelReview: [
    '<Napíšte nám, prosím, e-mail alebo zavolajte|Napíš nám e-mail alebo zavolaj>, hneď sa tomu budeme venovať.',
    '<Kontaktujte nás, prosím, e-mailom alebo telefonicky|Ozvi sa nám e-mailom alebo telefonicky>, aby sme to mohli vyriešiť.',
    '<Ozvite|Ozvi> sa nám, prosím, e-mailom alebo telefonicky, všetko preveríme.',
    'Stačí nám poslať e-mail alebo zavolať, preveríme to.',
    'Chceme to napraviť, <pošlite|pošli> nám, prosím, e-mail alebo <zavolajte|zavolaj>.',
  ],
  thanksGood: {
    staff: ['Ďakujeme za pochvalu kolegov.'],
    delivery: ['Ďakujeme za pochvalu doručenia.'],
    product: ['Ďakujeme za pochvalu tovaru.'],
    price: ['Ďakujeme za pochvalu cien.'],
    shop: ['Ďakujeme za pochvalu obchodu.'],
    general: ['Ďakujeme za pochvalu.'],
  },
  otherFirmFelt: ['Chápeme, že <Vás|ťa> to nahnevalo.', 'Chápeme <Vaše|tvoje> rozčarovanie.'],
  passedOn: ['Hneď sme to odovzdali ďalej.', 'Ihneď sme to posunuli ďalej.'],
  crisisHuman: [
    'O <Vašej|tvojej> správe vie náš vedúci a niekto z nás <Vám|ti> sem hneď napíše; s objednávkou si teraz <nerobte|nerob> starosti.',
  ],
  crisisDanger: ['V bezprostrednom nebezpečenstve <volajte|volaj> 112.'],
  arrangeReview: [
    '<Ozvite sa nám, prosím, e-mailom alebo telefonicky|Ozvi sa nám e-mailom alebo telefonicky>, aby sme to s <Vami|tebou> dohodli.',
    '<Napíšte nám, prosím, e-mail alebo zavolajte|Napíš nám e-mail alebo zavolaj>, dohodneme podrobnosti.',
  ],
  tellMore: [
    '<Napíšte nám, prosím, súkromnú správu|Napíš nám súkromnú správu>, v nej dohodneme podrobnosti.',
    'Podrobnosti doriešime v súkromnej správe, <napíšte|napíš> nám.',
  ],
  tellMoreReview: [
    '<Napíšte nám, prosím, e-mail alebo zavolajte|Napíš nám e-mail alebo zavolaj>, podrobnosti doriešime.',
  ],
  arrange: [
    '<Napíšte nám, prosím, súkromnú správu|Napíš nám súkromnú správu>, aby sme to s <Vami|tebou> dohodli.',
    '<Prosíme o súkromnú správu|Pošli nám súkromnú správu>, v nej dohodneme podrobnosti.',
    'Podrobnosti s <Vami|tebou> dohodneme v súkromnej správe, stačí nám napísať.',
  ],
  ifWrongHere: ['Ak sa niečo nepodarilo, <napíšte|napíš> nám, o čo ide, a odpovieme.'],
  ifWrongReview: ['Ak sa niečo nepodarilo, <napíšte|napíš> nám e-mailom, o čo ide, a odpovieme.'],
  ifWrong: [
    'Ak sa niečo nepodarilo, <napíšte|napíš> nám v súkromnej správe, o čo ide, a odpovieme.',
  ],
  channelReachReview: [
    '<Napíšte nám, prosím, e-mail alebo zavolajte|Napíš nám e-mail alebo zavolaj>, aby sme sa s <Vami|tebou> mohli hneď spojiť.',
  ],
  channelReach: [
    '<Napíšte|Napíš> nám, prosím, súkromnú správu, aby sme sa s <Vami|tebou> mohli hneď spojiť.',
    '<Pošlite|Pošli> nám, prosím, v súkromnej správe číslo, na ktoré môžeme zavolať.',
  ],
  channelDealReview: [
    '<Napíšte nám, prosím, e-mail alebo zavolajte|Napíš nám e-mail alebo zavolaj>, aby sme to mohli vyriešiť.',
    '<Ozvite sa nám, prosím, e-mailom alebo telefonicky|Ozvi sa nám e-mailom alebo telefonicky>, všetko preberieme.',
  ],
  openDoor: ['Ak sa o tom <chcete|chceš> porozprávať, <napíšte|napíš> nám súkromnú správu.'],
  openDoorReview: [
    'Ak sa o tom <chcete|chceš> porozprávať, <napíšte nám e-mail alebo zavolajte|napíš nám e-mail alebo zavolaj>.',
  ],
  channelDeal: [
    '<Napíšte|Napíš> nám, prosím, súkromnú správu, aby sme to mohli vyriešiť.',
    '<Prosíme o súkromnú správu|Pošli nám súkromnú správu>, všetko v nej preberieme.',
  ],
  channelContact: [
    '<Ozvite|Ozvi> sa nám, prosím, súkromne na {contact}, hneď sa tomu budeme venovať.',
    'Priamo sme k zastihnutiu na {contact}, o ostatné sa postaráme.',
    'Prosíme o správu na {contact}, spolu nájdeme riešenie.',
  ],
  channelOwn: [
    '<Napíšte|Napíš> nám, prosím, súkromnú správu, objednávku hneď dohľadáme.',
    '<Prosíme o súkromnú správu|Pošli nám súkromnú správu>, objednávku vyhľadáme a povieme viac.',
    'Stačí súkromná správa a zistíme, kde zásielka je.',
  ],
  concern: [
    '<Vašu|tvoju> správu sme si prečítali a berieme ju vážne.',
    'takéto slová berieme vážne.',
  ],
  mediaThanks: [
    'ďakujeme, že sa na nás <obraciate|obraciaš>.',
    'ďakujeme za správu.',
    'ďakujeme za možnosť vyjadriť sa.',
  ],
  mediaDeadline: ['Dokedy je odpoveď potrebná?', 'Do kedy odpoveď <potrebujete|potrebuješ>?'],
  mediaPassed: [
    'Žiadosť o vyjadrenie sme odovzdali vedúcemu, ktorý odpovie osobne.',
    'Žiadosť je u nášho vedúceho, ktorý odpovie osobne.',
  ],
  safety,
  otherFirmSeen: [
    'ďakujeme za správu, zdá sa však, že patrí niekomu inému.',
    'ďakujeme, že nám <píšete|píšeš>, tieto slová však zrejme patria inej firme.',
  ],
  otherFirmSaid: [
    'ďakujeme za upozornenie, pomýliť sa môže každý.',
    'nič sa nestalo a ďakujeme, že nám to <hovoríte|hovoríš>.',
  ],
  otherFirmMove: [
    'Budeme radi, ak hodnotenie <presuniete|presunieš> na správne miesto.',
    'Ak sa to dá, <presuňte|presuň>, prosím, hodnotenie k firme, ktorej patrí.',
  ],
  thanksLight: [
    'ďakujeme, čítali sme to s úsmevom.',
    'ďakujeme, vyčarilo nám to úsmev na tvári.',
    'pekne ďakujeme, pri čítaní sme sa usmiali.',
  ],
  lightNote: ['Sme radi, že máme takých zákazníkov.', 'Podelíme sa o to s celým tímom.'],
  praiseNamed: [
    'Odovzdáme to ďalej, {staff} sa určite poteší.',
    '{staff} bude mať z týchto slov radosť.',
    'Určite sa to dozvie aj {staff}.',
  ],
  channelRetry: [
    '<Napíšte|Napíš> nám, prosím, sem do súkromnej správy, postaráme sa, aby odpoveď prišla.',
    'Stačí súkromná správa tu, nikam inam už netreba volať ani písať.',
  ],
  channelRetryReview: [
    '<Napíšte|Napíš> nám, prosím, e-mail, dohliadneme na to, aby odpoveď prišla.',
    '<Pošlite|Pošli> nám, prosím, e-mail, bez odpovede nezostane.',
  ],
  worry: [
    'za tieto starosti sa veľmi ospravedlňujeme.',
    'veľmi nás to mrzí, ospravedlňujeme sa a chápeme <Vaše|tvoje> obavy.',
    'ospravedlňujeme sa, chápeme, ako <Vás|ťa> to znepokojuje.',
  ],
  worryFelt: ['chápeme <Vaše|tvoje> obavy.', 'rozumieme <Vašim|tvojim> obavám.'],
  answerHere: [
    'Odpoveď <Vám|ti> pošleme sem, do tejto konverzácie.',
    'Ozveme sa <Vám|ti> tu, len čo to preveríme.',
    'Odpíšeme <Vám|ti> tu.',
  ],
  managerToo: ['<Vašu|Tvoju> správu odovzdávame ďalej.'],
};
