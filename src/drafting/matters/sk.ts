import { order } from './acknowledge/sk-order.js';
import { service } from './acknowledge/sk-service.js';
import type { Matters } from './matters.js';

export const sk: Matters = {
  acknowledge: { ...order, ...service },
  remark: {
    late: [
      'Výhrada k dĺžke čakania je férová, na objednávku sa teší každý.',
      'Poznámku k času dodania posúvame kolegom, ktorí majú objednávky na starosti.',
      'Aj rýchle dodanie patrí k dobrému nákupu, <Vašu|tvoju> pripomienku k nemu berieme vážne.',
    ],
    ignored: [
      'Poznámku o prístupe personálu berieme vážne a tlmočíme ju kolegom.',
      'Záujem o zákazníka k nákupu patrí, výhrada je preto úplne férová.',
      'Vnímavý personál robí dobrý obchod, <Vašu|tvoju> pripomienku preto odovzdávame priamo kolegom.',
    ],
    phone_wait: [
      'Poznámka o čakaní na telefóne je férová, dovolať sa má byť jednoduché.',
      'Postreh o čakaní na telefóne odovzdávame kolegom, ktorí majú linku na starosti.',
      'Aj telefonát patrí k dojmu z obchodu, <Vašu|tvoju> výhradu k čakaniu berieme vážne.',
    ],
    poor_quality: [
      'Poznámku ku kvalite berieme vážne a odovzdávame ju kolegom, ktorí tovar vyberajú.',
      'Kvalita je pri nákupe kľúčová a takáto otvorená výhrada je úplne férová.',
      'Tovar najlepšie spozná ten, kto ho kúpi, <Vašu|tvoju> výhradu ku kvalite posúvame ďalej.',
    ],
    bad_fit: [
      'Postreh o tom, ako vec v skutočnosti sedí, posúvame kolegom z nákupu.',
      'Výhrada k veľkosti či strihu je férová, vec má sadnúť na prvý raz.',
      '<Vašu|Tvoju> skúsenosť s tým, ako vec sedí, berieme vážne, tabuľky nepovedia všetko.',
    ],
    packaging_poor: [
      'Pripomienku k baleniu odovzdávame kolegom, ktorí chystajú zásielky na cestu.',
      'Dobrý obal k dobrému nákupu patrí, výhrada k baleniu je úplne férová.',
      'Balenie je prvé, čo človek uvidí, <Vašu|tvoju> poznámku k nemu berieme vážne.',
    ],
    instructions: [
      'Poznámku k návodu posúvame ďalej, skúsenosť z praxe je preň najlepšou skúškou.',
      'Zrozumiteľný postup šetrí čas aj nervy, výhrada k nemu je preto férová.',
      '<Vašu|Tvoju> praktickú skúsenosť berieme vážne, dobrý návod má poslúžiť každému.',
    ],
    pickup_trouble: [
      'Vyzdvihnutie zásielky má byť jednoduché, výhrada k nemu je preto férová.',
      'Skúsenosť s vyzdvihnutím balíka posúvame ďalej, také postrehy sú užitočné.',
      'Aj posledný krok k balíku je dôležitý, <Vašu|tvoju> poznámku k vyzdvihnutiu berieme vážne.',
    ],
    out_of_stock: [
      'Výhrada k dostupnosti tovaru je férová, márne hľadanie nikoho nepoteší.',
      'Poznámku o chýbajúcom tovare posúvame kolegom, ktorí sa starajú o zásoby.',
      '<Vašu|Tvoju> pripomienku k dostupnosti berieme vážne, vyhliadnutú vec chce mať človek hneď.',
    ],
    dirty_shop: [
      'Na poriadku v predajni záleží a <Vaše|tvoje> upozornenie je úplne férové.',
      'Pripomienku k stavu predajne berieme vážne a kolegom ju odovzdávame.',
      'Čistá a udržiavaná predajňa je vizitkou obchodu, takáto poznámka je preto férová.',
    ],
    spam: [
      'Poznámka k reklamným správam je férová, schránku má každý plnú aj bez nich.',
      'Pripomienku k reklamným správam odovzdávame kolegom, ktorí ich posielajú.',
      'Menej býva niekedy viac, <Vašu|tvoju> poznámku k reklamným správam berieme vážne.',
    ],
    queue: [
      'Poznámka o čakaní pri pokladnici je férová, čas je vzácny pre každého.',
      'Postreh o situácii pri pokladniciach odovzdávame kolegom v predajni.',
      'Aj chvíľa pri pokladnici patrí k dojmu z nákupu, <Vašu|tvoju> pripomienku berieme vážne.',
    ],
    access: [
      'Postreh o prístupnosti predajne je veľmi cenný a posúvame ho ďalej.',
      'Pohodlne sa má v predajni pohybovať každý, výhrada je preto úplne férová.',
      'Prekážku si najlepšie všimne ten, kto na ňu narazí, <Vašu|tvoju> poznámku berieme vážne.',
    ],
    hours: [
      'Pripomienka k otváracím hodinám je rozumná a tlmočíme ju vedeniu.',
      'Otváracie hodiny majú vyhovovať tým, ktorí u nás nakupujú, poznámka k nim je férová.',
      '<Vašu|Tvoju> poznámku k otváracím hodinám berieme vážne a odovzdávame ju ďalej.',
    ],
    hard_to_find: [
      'Prehľadnosť je pri nákupe dôležitá a <Vašu|tvoju> pripomienku k nej berieme vážne.',
      'Postreh o orientácii je férový, kto obchod pozná naspamäť, ťažkosti si nevšimne.',
      'Pripomienku k prehľadnosti obchodu odovzdávame kolegom, ktorí ho majú na starosti.',
    ],
    climate: [
      'Na pohode v predajni záleží, výhrada k prostrediu je preto férová.',
      'Pripomienku k prostrediu v predajni odovzdávame kolegom, ktorí sa oň starajú.',
      'Príjemne sa má u nás cítiť každý, <Vašu|tvoju> poznámku k prostrediu berieme vážne.',
    ],
    parking: [
      'Postreh o parkovaní je férový, dobrý nákup sa začína už pri príchode.',
      'Poznámku k parkovaniu odovzdávame ďalej a za otvorenosť ďakujeme.',
      'Parkovanie vie nákup spríjemniť aj sťažiť, <Vašu|tvoju> pripomienku preto berieme vážne.',
    ],
    choice: [
      'Pripomienku k výberu posúvame kolegom, ktorí našu ponuku pripravujú.',
      'Pestrý výber k dobrému nákupu patrí, výhrada k ponuke je preto férová.',
      '<Vašu|Tvoju> poznámku k výberu berieme vážne, také postrehy ukazujú, čo v ponuke chýba.',
    ],
    delivery_cost: [
      'Výhrada k cene dopravy je férová a posúvame ju ďalej.',
      'Doprava tvorí kus výslednej sumy, takže <Vaša|tvoja> poznámka k nej má svoju váhu.',
      'Aj cena doručenia rozhoduje o dobrom pocite z nákupu, pripomienku k nej berieme vážne.',
    ],
    packaging_much: [
      'Poznámka o množstve obalov je trefná a odovzdávame ju kolegom z balenia.',
      'Menej obalov poteší prírodu aj domácnosť, <Vašu|tvoju> pripomienku preto berieme vážne.',
      'Úvaha o tom, koľko obalu nákup naozaj potrebuje, je rozumná a posúvame ju ďalej.',
    ],
    pricey: [
      'Poznámku k cenám berieme vážne a posúvame ju kolegom, ktorí ich majú na starosti.',
      'Úprimné slovo o cene je férové, pri nákupe na nej záleží každému.',
      'Na cenu sa pozerá každý a <Vašu|tvoju> pripomienku k nej berieme vážne.',
    ],
  },
  mixUp: {
    ordered: ['objedna~|chcel~|kúpil~|kupoval~|vybral~|mal(a|o|i|y)? (to )?byť'],
    arrived: ['priš(iel|la|lo|li)|dostal~|poslali|poslané|doručil~|dorazil~|v balíku'],
    size: ['veľkos~|číslo|čísla|cm|rozmer~|(xs|s|m|l|xl|xxl)'],
    colours: [
      ['čiern~'],
      ['biel~'],
      ['siv~|šed~'],
      ['hned(ý|á|é|ú|ého|ej|ých|e)'],
      ['modr~|tyrkys~'],
      ['červen~|bordov~'],
      ['zelen~|olivov~'],
      ['žlt~|horčicov~'],
      ['ružov~'],
      ['fialov~'],
      ['oranžov~'],
      ['béžov~|krémov~'],
      ['strieborn~'],
      ['zlat(ý|á|é|ú|ej|ých)'],
    ],
    kinds: [
      [['dub(u|ov~)?'], ['orech~'], ['borovic~'], ['buk(u|ov~)?']],
      [['plast~'], ['dreven~|kov~|sklen~']],
      [['kožen~'], ['bavln~'], ['vln(a|y|en~)']],
      [['okrúhl~'], ['štvorc~']],
    ],
  },
};
