import type { Said } from '../matters.js';

/** What is said of troubles with money, people and the shop. */
export const service = {
  humiliated: [
    'Takto sa nesmie zaobchádzať s nikým.',
    'Chápeme, že to bolo veľmi nepríjemné.',
    'Takto sa u nás nemá cítiť nikto.',
  ],
  rude: [
    'Takto sa nemá správať nikto z nás.',
    'Chápeme, že to bolo nepríjemné.',
    'Takto s ľuďmi zaobchádzať nechceme.',
  ],
  refund_waiting: [
    'Na svoje peniaze by nemal nikto takto čakať.',
    'Peniaze už mali byť dávno späť.',
    'Chápeme, aké otravné je čakať na peniaze.',
  ],
  refund_short: ['Vrátiť sa mala celá suma.', 'Chápeme, že chýbajúca suma nahnevala.'],
  charged_wrongly: ['Platba musí sedieť.', 'Chápeme, že taká platba vystraší.'],
  refused: [
    'Chápeme, že zamietnutie sklamalo.',
    'Rozumieme, že to nie je odpoveď, na akú sa čakalo.',
  ],
  broken_promise: ['Čo sme sľúbili, to malo platiť.', 'Chápeme, že nesplnený sľub nahnevá.'],
  voucher: [
    'Kód mal normálne fungovať.',
    'Chápeme, aké otravné je, keď kód alebo poukážka nefunguje.',
  ],
  price_differs: ['Cena má sedieť.', 'Chápeme, že iná cena nahnevá.'],
  ignored: ['Mali sme sa <Vám|ti> venovať.', 'Chápeme, že taký nezáujem nahnevá.'],
  sent_around: [
    'Chápeme, aké únavné je, keď človeka posielajú od jedného k druhému.',
    'Od začiatku to mal riešiť jeden človek.',
  ],
  no_answer: [
    'Odpoveď mala prísť už dávno.',
    'Chápeme, aké otravné je nedočkať sa odpovede.',
    'Bez odpovede to zostať nemalo.',
  ],
  phone_wait: ['Na linke sa tak dlho čakať nemá.', 'Chápeme, aké otravné je nedovolať sa.'],
  canned_answers: ['Mala prísť poriadna odpoveď.', 'Chápeme, že automatické odpovede nahnevajú.'],
  bad_advice: ['Poradiť sme mali lepšie.', 'Chápeme, že zlá rada nahnevá.'],
  site_error: ['Stránka má normálne fungovať.', 'Chápeme, aké otravné je, keď stránka nefunguje.'],
  account: ['Prihlásenie má byť jednoduché.', 'Chápeme, aké otravné je nedostať sa do účtu.'],
  return_hassle: ['Vrátenie má byť jednoduché.', 'Chápeme, že zložité vrátenie nahnevá.'],
  invoice: ['Faktúra mala byť hneď v poriadku.', 'Chápeme, aké otravné je naháňať faktúru.'],
  dirty_shop: ['Predajňa má byť čistá a v poriadku.', 'Takto to v predajni vyzerať nemá.'],
  spam: ['Nechcené maily chodiť nemajú.', 'Chápeme, že toľko správ je otravných.'],
  queue: ['Čakať tak dlho v rade je otravné.', 'Pri pokladni sa tak dlho čakať nemá.'],
  access: ['Do predajne sa má dostať každý.', 'Chápeme, že zlý prístup je nepríjemný.'],
  hours: ['Prísť pred zatvorené dvere je nepríjemné.', 'Chápeme, že cesta nadarmo nahnevá.'],
  hard_to_find: ['V predajni sa má dať všetko ľahko nájsť.', 'Chápeme, že hľadanie je otravné.'],
  climate: ['V predajni sa má každý cítiť príjemne.', 'Chápeme, že to bolo nepríjemné.'],
  parking: [
    'Chápeme, že hľadať miesto na parkovanie je otravné.',
    'S parkovaním je to naozaj ťažké.',
  ],
  choice: ['Škoda, že sme nemali to pravé.', 'Chápeme, že výber mohol byť väčší.'],
  pricey: ['Chápeme, že cena sklamala.', 'Na cenu sa pozerá každý, to chápeme.'],
} satisfies Said;
