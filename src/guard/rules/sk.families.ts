import type { PhraseGroup } from '../phrases.js';

const EVIDENTLY =
  '(zrejme|očividne|zjavne|evidentne|asi|určite|pravdepodobne|jednoducho|zrejmé|vyzerá to|podľa všetkého|možno)';

/** Ďalšie spôsoby, ako povedať to isté: podľa stavby, nie podľa slov. */
export const skFamilies: PhraseGroup[] = [
  {
    rule: 'blame',
    any: [
      `${EVIDENTLY} (že )?(…)?ste (si |to |ho |ju |ich |ste |sa )*(…)?(preliali|nechali|prehriali|preplnili|preťažili|premočili|použili|zapojili|prali|vyprali|dali|pustili|spadol|udreli|zatlačili|ohli|roztrhli|neodložili|zabudli|prehliadli|poliali|pokrčili|postavili|nalial~|nesprávne|zle)`,
      '(ste|si) (si |to |ho |ju |ich |ju |sa )*(…)?(preliali|preplnili|preťažili|prehriali|utopili|premočili|dotiahli (…)?(príliš|priveľmi|silno)|nechali (…)?(vonku|na (daždi|slnku|priamom)|bez dozoru|vybiť|zapnut~|celú|otvoren~)|použili (nevhodn~|nesprávn~|zl~)|zle (pozreli|zapojili|prečítali|pochopili)|čakali do posled~|vybrali vy|zvolili vy|zadali (neexistuj~|zl~|nesprávn~)|pokazili|poškodili|zničili)|(vybrali|zvolili|objednali|chceli|pokazili|zničili|rozbili) ste si (to )?(…)?(sami|sám|sama|vy)|(sami|sám|sama) ste (si )?(to )?(…)?(pokazil~|vybral~|zvolil~|rozbil~|zničil~|chcel~)',
      '(to sa )?začiatočník~ (sa )?(…)?(stáva|deje)|(nech|tak) sa (nečuduj~|nedivi~|neč~)|nečuduj(te|me)? sa|nedivte sa|(je|bola|to je) (už )?vaš(a|ou|u) (vec|voľb~|starosť|chyb~)|nikto vás nen(útil|úti)|lebo ste (ju |ho |to |ich )*[^ ]+li|stačil(o|a)? (…)?(jeden |len |iba )?(pohľad|pozrie~|prečíta~)|návod (…)?(príliš|pre vás|pridlh~|ťažk~)|(pre vás) (…)?(príliš|dlh~|ťažk~|zložit~)|to máte z toho|(napriek|navzdory) (štítk~|návod~|upozorn~|pokyn~)|chcete zázraky|môže si za to|(si za to) môž~|keby (niekto|ste) (…)?(otvoril~|dával~|čítal~|pozrel~)|väčšina ľudí (…)?(si |to )?(odmeria|prečíta|vie|zvlád~|pozrie)|(je )?všeobecne znám~|každý vie že|(nezodpovedn~|neopatrn~|ľahkomyseľn~|nerozumn~) (bolo )?(od vás|z vašej)|(bolo )?od vás (…)?(nezodpov~|neopatr~|ľahkomys~)|(hrub~|nešetrn~|nevhodn~|neodborn~|zl~) (zaobchádzan~|manipul~|použív~|použit~)|na vašej strane|s trochou (opatrn~|pozorn~|snah~|trpezl~)|len (vtedy )?keď niekto|(iba|len) tým čo (…)?(ne|pres|pre)[^ ]+|(mohli|mali) by ste už (poznať|vedieť)|(by ste )?už (mohli|mali) (poznať|vedieť)|nemôžeme za to|my nemôžeme( .|$)|za to že (ne|nikdy)[^ ]+ (…)?(ne)?môžeme|nikdy nie ste doma|od vášho (pracieho |čistiaceho )?(prášku|prípravku|čistič~)|hľadáte vinník~|zavini~ ste|vašou (vinou|neopatr~|nepozor~)|držíme palce nabudúce|neurobili ste si ani',
      '(niekto|dakto) (ho |ju |to |ich |si )*(…)?(nasilu|vyvaril|ťahal|utopil|prevaril|hodil|roztrhol|pokazil|prehrial|preťažil)|nasilu|násilím|naprázdno|hazard|koledovali|keby ste (…)?[^ ]+(li)( |$)|jedine vtedy keď|dodržiavajte návod',
      'stačilo (ju |ho |to |ich |si |len |iba )*[^ ]+(ť|nuť)( |$)|(je|bolo) (to )?na používateľovi|na strane používateľa|(ostatní|iní|druhí) (si |to )?(vedia|prečítajú|zvládnu|zvládajú|odmerajú)|nevolajte to|(váš|vaša|vaše) (pes|mačka|dieťa|syn|dcéra|manžel) (…)?[^ ]+(l|la|lo)( |$)|(rozhrýzol|rozbilo|poškriabala) (váš|vaše|vaša)',
    ],
    unless: [
      'ak ste (si )?(omylom )?(objednali|vybrali|zadali|zvolili|kúpili)|u nás (nechali|zabudli)|(nechali|zabudli) u nás|(nám )?stačí|nebude stačiť|nesmie|keby ste (…)?(mali|potrebovali|chceli|boli radi|radi)|tentoraz|(ste|si) (…)?(ne)?(dostali|obdržali|napísali|pýtali|ozvali|našli|prišli)( |$)|(náš|naša|našej|naše|našu|my|nami) (…)?(chyb~|vin~|nepozorn~|nedbal~|omyl~|sme)|nie je (to )?(vaša|vašou)|neurobili ste nič|ak (ste|sa|vám)|(mrzí|ospravedl~)',
    ],
  },
  {
    rule: 'argue',
    any: [
      's tým( jednoznačne| rozhodne| zásadne| určite)? nesúhlas~|nesúhlas(íme|ím) s (tým( .| !|$)|vaš~)|pamätáme si to (…)?inak',
      '(takto|tak) (to )?(ne(bolo|prebehlo|stalo)|vôbec nebolo)|(bolo to|bolo) (úplne |celkom )?(inak|naopak)|(tvrdenie|to) že (…)?(nezakladá|nie je|nezodpovedá|lož)|(nezakladá|nezakladajú) sa na (pravde|skutočnosti)|(presný|pravý|úplný)? ?opak( .|$)|(dokazuj~|hovori~|ukazuj~|svedči~) (…)?(opak|niečo iné|inak)',
      'bodka( .|$)|(zakaždým|stále|vždy) (píšete|tvrdíte|hovoríte) (niečo |čosi )?in(é|ak)|nič z toho (čo|,)|ne(sedí|súhlasí) (ani|nič)|(nič|ani slovo) (z toho )?(…)?nesedí|(ani jedna|ani jeden|žiadn~) (…)?nebol~ (chybn~|poškoden~|pokazen~)|(to )?nie je (škrabanec|chyba|vada|fľak|prasklina|preliačina|porucha|rozbité|sivá|špinavé|tenká|neskoro|meškanie)( |$)|(to čo|čo) (opisujete|píšete|tvrdíte) (neexist~|nie je|sa nestalo|nesedí)|neexistuje( .|$)|nikto (u nás|od nás|z nás) (…)?ne[^ ]+|(na|v) (…)?(fotk~|fotografi~|snímk~|videu) (…)?(nič|nie je|nevid~|nevidno)|nikdy ste (nám |nás |sa )*ne[^ ]+|čist~ (fantázi~|výmysl~|výmysel)|bol(a)? som pri tom|niet o čom|nie je o čom|zle si pamätáte|zle ste si zapamätali|vaš(a|u) verzi(a|u)|(ťažko|ťažké) (…)?(uver~|verí)|(uveriť|veriť) (…)?ťažk~|to je rozdiel|vieme (určite|naisto|iste) že|koľkokrát chcete|(pravdou|pravda) sa (to )?nestane|(všetci|každý|ostatní) (…)?(vidia|vidí|vedia) (…)?(iba|len|okrem) (vy|vás)|vidí to každý|(iba|len) vy nie|držte sa (…)?faktov|vysvetľovali (…)?(viackrát|už|opakovane|dvakrát)|neopodstatnen~|bezpredmetn~|bezdôvodn~|(viac|skôr) (než|ako) vám|veríme (viac )?(jemu|kuriér~)|(nič|ničím) spoločné|(s realitou|so skutočnosťou|s pravdou) (…)?(nič|nemá|nezodpovedá)|(polovica|väčšina) (z toho )?(je )?(vymyslen~|nepravd~|lož)|vymyslen~|nevidíme problém|(presne|dostali) (to )?(…)?čo ste si objednali|takže nemôže|nezodpovedá (skutočnosti|pravde|realite)|nie nemešká|(mýlite|mýliš) sa',
      '^ ?to nie je možné|(dobré ráno|dobrý deň|nie) to nie je možné|(tvrdenie|sťažnosť|reklamácia) (…)?(neobstojí|nesedí|neplatí)|nezmysel|hlúposť|nech ste (videli|mysleli|čo)|čokoľvek (ste|si) (videli|myslíte)|v kalendári (je|sú)|píšete (…)?(v kalendári|v skutočnosti|je to)',
      '(taký|takýto|žiadny) (hovor|rozhovor|mail) ne[^ ]+|nie je na mieste|nie sú na mieste|pletiete (si )?(nás|obchod)|(nás )?pletiete|nikdy (sme vám )?nepredali|(zostaňme|držme sa) (…)?(pravd~|fakt~)|nikto vám ne(zložil|povedal|sľúbil)',
    ],
    unless: [
      'ešte (ne|nie)~|nikto vám (…)?(neodpovedal|nezavolal|nezdvihol)|nie je (to )?(nezmysel|hlúposť)|máte (…)?pravdu|(ospravedl~|mrzí)|zistíme|preveríme|naš~ (chyb~|omyl~)|dovoľuj~|umožňuj~|(ak|keby) ',
    ],
  },
  {
    rule: 'sarcasm',
    any: [
      'ak(é|á|ý) (šťastie|česť|radosť|pocta|výsada)|(taký|takého|ozajstný|skutočný|pravý) (znal~|odborník~|expert~|majst~|umel~)|prehovoril (odborník|expert|majster|znalec)|píšte (si )?poznámky|(celý|celú|celá) (sklad|tím|svet|firma|firmu|kolekciu|mesto|republika) (…)?(prestal~|stoj~|mysl~|prerob~|plač~|trasie)|(prerobíme|prekopeme) (…)?(celú|celý)|(schválne|naschvál|zámerne) (…)?(hľad~|čak~|hádž~|jazd~|rob~|pošk~)|kto to kedy (videl|počul)|netušili sme že|(hlboko )?(nás )?(dojal~|otriasl~|zasiahl~) (…)?(útrap~|osud~|utrpen~|príbeh~)|(pozrieme|pozrie|pozerať) (…)?(do očí|deťom)|deťom do očí|(plačú|plače|slzách|slzy) (…)?(museli|dizajn~|tím)?|filmov~ práv~|(učebníc|učebnice|dejepis~|kroník~)|zarám~|do zlat~|majstrovsk~ diel~|(cenu|medailu|metál|vyznamenanie) za (trpezlivosť|odvahu|postreh|vytrval~)|(minút~|minútu|chvíľu) ticha|smútočn~|sláčikov~|kvartet~|snívame o|(každú noc|v noci) (…)?(sníva~|myslíme)|nezmenil~ (vám )?život|(vám|ti) život|jediný mrak|(konečne|napokon) (nám )?niekto (vysvetlil|povedal|objavil)|čo (sú|je) (nohavice|topánka|stolička|voda)|natrieť (vám )?(aj )?chlieb|zaskrutkovať|pofúkať|podržať (vám )?ruku|(nabudúce|čoskoro) (budete )?(chcieť|chcete|žiadať) (aby|aj)|ako si (len )?(slnko|dážď|mohol~|mohlo)|z dreva( |$)|(čierna|biela|mokrá|studená) (…)?(je|vyšla) (čierna|biela|mokrá|studená)|škandál|(nesmierne|večne|hlboko) (…)?vďačn~|poučiť|osvietili|našli (ste )?si čas|(musí|muselo) byť (hrozné|strašné|neznesiteľné|ťažké) (žiť|mať|vlastniť)|(celé|celých|rovné) (tri|dva|dve|štyri|jedna|dve)|tá slávna|obdivuhodn~|(dobre|veľmi|naozaj|srdečne) sme sa (zasmiali|nasmiali)|(mohli by sme|nemáme|nemám) prísť (…)?(aj |a )|(panejane|panebože|svätá dobrota|propána|fíha|ojoj|jaj)|zavoláme (záchran~|sanit~|hasič~|políc~)|volať premiér~|no nečakan~|osobne (sme )?(si )?(sadli|stúpili|vysypali)|sme si osobne|lyžičk~ ktor~',
      'módn~ políci~|(ďalší|ďalšia) (odborník|expert|znalec|špecialist~)|presne to nám chýbal~|(toto|ešte to) nám chýbal~|zastavte (noviny|tlač)|chúďatk~|chudáčik~|voda je mokrá|páni voda',
      'ako ste (len|to|vôbec) (len |to )?(prežili|zvládli|vydržali)|gratulujeme práve ste|naši? (inžinier~|vedc~|dizajnér~) (sú|zostali) (zmätení|v šoku|bezradní)|(klasika|klasick~ (výhovor~|príbeh))|to sme ešte nepočuli|odkážeme to|ohodnotili počasie|preboha',
    ],
    unless: [
      '(priveľa|pridlho|príliš dlho|veľmi dlho)|(gratuluj~|blahožel~)|mrzí nás (to )?(a|že) (…)?(čak~|mešk~|prišl~)|prísť (si )?(vyzdvihnúť|po)|ďakujeme za (krásnu|milú)|(pes|mačka|mačička)|z dreva (je|sú|dub~|buk~)|klobúk dole',
    ],
  },
  {
    rule: 'insult',
    any: [
      '(treba|musí|museli|musel~) (byť|ste byť|byť človek) (…)?(truľo|hlupák|blbec|tupec|neschop~|poriadny|riadny)|(s takým|s vaším|s takouto) (rozumom|mozgom|hlavou|inteligenc~)|(protivn~|hnusn~|zl~|star~) (baba|babizňa|ženská|striga|chlap)|(len|iba|aj|ani) (opica|koza|somár|osol|dieťa|malé dieťa|šimpanz) (…)?by|koza moj~|(nie ste|nie si) (…)?(najostrejší|najbystrejší|najmúdrejší)|ľudia vašej (úrovne|kategórie|inteligencie)|nech vám to (vysvetlí|prečíta) (niekto )?(dospelý|iný|múdrejší|dieťa)|natvrdl~|spomalen~|obmedzen(ý|á|í) (na|ste|človek)|príliš obmedzen~|(rozmaznan~|drz~) (fagan|decko|dieťa|malý)|vyšetriť (si )?(hlavu|mozog|oči)|trubiroh|(príživník|parazit|polomoz~|polomozg~|chrapúň|hlupáč~|primitív~|lúzer|ťuťm~|nemehl~|babizň~|striga)|fňuk~|kňuč~|hanba svoj~|zalezte|bludy (ne)?píše|takéto bludy|základn(ú|ou) škol~ (…)?ne|neschopn~ a leniv~|choďte otravovať',
      '(nemal|nemali|nemala) by (chodiť|ísť|mať|nakupovať|púšťať)|beznádejn~ prípad|ste beznádej~|takú? tupos~|tupos~|kto nevie (…)?(nemal|nech)',
    ],
    unless: [
      'nemali by (chodiť|ísť) do (suš|prač)|(vôbec|ani trochu|nijako)? ?(to )?nie (je|sú) (to )?(…)?(hlúp|blb|sprost)~|(hlúpa|blbá) otázk~|desaťročn~',
    ],
  },
  {
    rule: 'threat',
    any: [
      '(ešte (jeden|jedna|jedno|raz)|ďalší) (komentár|recenzi~|slovo|príspev~|klamstvo) a|(právnik|advokát|šéf) (…)?(má|dostane|pozná) (vaše|vašu|vás|vo|správnych)|máme vašu (adresu|fotku|menu)|(vyjde|príde|bude stáť) (vás )?(to )?(draho|veľa)|draho (zaplatil~|vás|to)|pozná (…)?správnych ľudí|(váš |vaša )?zamestnávateľ~|ak budete (takto )?pokračovať|trestn(ý|é|ého) čin|čakajte (list|predvolanie|obsielku)|kým máme trpezlivosť|dochádza nám trpezlivosť|postaráme sa (o to )?(aby|že) (…)?(žiad|nik|už|vám)~|(žaloba|trestné oznámenie|podanie) (…)?(pripravuj~|chystá|podáva~)|čo všetko dokážeme|zverejníme vaš~|(podávame|podáme) trestné',
      '(následky|dôsledky) (pre vás)?|pre vás následky|robíme si snímky|(príspevok|slová|komentár) (si )?dobre (pre|roz)mysl~|právnici (…)?(radi|čítajú)',
    ],
    unless: ['bez následkov|zdravotné|máte (…)?právo|môžete sa (…)?obrátiť|doruč~ (na|do)'],
  },
  {
    rule: 'policy_phrase',
    any: [
      '(reklamačný|vnútorný|prevádzkový|interný) (poriadok|predpis|postup)|(vnútorn~|intern~|firemn~) (smernic~|usmern~|pokyn~|predpis~|postup~|pravidl~|nariaden~)|(smernic~|usmernen~|predpis~|nariaden~|pravidl~) (…)?(nám |mi |to )*(nedovoľ~|dovoľuj~|neumožň~|zakaz~|nepovoľ~|nepripúšť~|platí pre všetk~|platia pre všetk~|prísn~)|(také|takéto|taký) (…)?(máme|sú|je) (…)?(nariaden~|pravidl~|smernic~|predpis~)|vedenie (…)?(nepovoľuje|nedovolí|neumožňuje|zakazuje)|nemám~ na to oprávnen~|podľa obchodných podmienok|(držať|riadiť) sa (…)?(usmern~|pokyn~|smerníc~|pravid~)|sa to (takto|tak) (jednoducho )?robí|(takto|tak) sa to (u nás )?robí|systém (nám |mi )?(to )?ne[^ ]+',
    ],
    unless: [
      '(neboli|nie sú|neboli dosť) (…)?jasn~|(hry|súkrom~|cookies|hra)|ktoré (…)?pravidl~|nejasn~',
    ],
  },
  {
    rule: 'closed_door',
    any: [
      '(riešenie|pomoc|iná možnosť|iná cesta) (nie je|neexist~|niet)|nemáme (k tomu )?(už )?(čo|nič) (viac )?dodať|(pre nás|tým|týmto) (je )?(to |vec )?(vybaven~|uzavret~|vyriešen~|skončen~)|(ďalšiu|inú|žiadnu) odpoveď (od nás )?nedostan~|viac (už )?(pre vás )?neurobíme|nakup(ujte|ovať|íte) (…)?(v inom|inde)|(takýmito|týmito|tým|takým~) (vecami|vec~|prípad~|problém~)? ?sa nezaober~|(sa to )?nedá (sa )?(…)?(a hotovo|a basta|a koniec)|zmieriť|korešpondenci~ (…)?(končí~|ukonč~|uzatv~)|končíme (…)?korešpond~|peniaze nevrátime|debata (skončila|je)|my za to nezodpovedáme|nezodpovedáme|na ďalšie správy (…)?ne[^ ]+',
      '(prípad|vec|reklamáciu) (už )?neotvoríme|(žiadosť|reklamáci~) (…)?zamietnut~ a|na tom sa (už )?nič',
    ],
    unless: ['omylom|nedopatrením|(ale|však|no|môžete|môžeme|ak|kým) '],
  },
  {
    rule: 'impossible_promise',
    any: [
      '(žiadn~|nijak~) (…)?(balík|zásielk~|objednávk~) (…)?(už )?nikdy|(už )?(v živote|nikdy) (už )?(…)?ne(dostan~|stane|bude|mešk~|pokaz~|môže)|nikdy (sa )?(…)?ne(môže|bude|stane)|vydrží (vám )?(naveky|navždy|večne|celý život)|máte moje slovo|(moje|naše) slovo že|(presne|zajtra|piatok) (…)?(bez debaty|a ani o minútu)|(je )?vylúčené aby|nie je možné aby (sa|to)|prisahá(m|me)|(sadne|bude sedieť) (vám )?(dokonale|perfektne|na sto)|(na )?(sto|100) (percent|%)( .|$)|zaručene|(môžete|môžeš) s tým (rátať|počítať)|ani o minútu',
      '(verte|ver) mi (…)?(bude|príde|dorazí)|ruku do ohňa|odteraz (…)?(každ~|všetk~|vždy)|máte naše slovo|na to máte',
    ],
    unless: [
      '(nevieme|nemôžeme|neviem|nemôžem) (…)?(sľúb~|zaruč~|garant~)|(bavln~|vlna|koža)|odíde',
    ],
  },
];
