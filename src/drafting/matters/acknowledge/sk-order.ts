import type { Said } from '../matters.js';

/** What is said of troubles with the goods and their way to the customer. */
export const order = {
  courier_rude: ['Takto sa kuriér správať nemá.', 'Od kuriéra sa čaká slušné správanie.'],
  not_cancelled: [
    'Zrušená objednávka mala zostať zrušená.',
    'Chápeme, aké otravné je riešiť objednávku, ktorá mala byť zrušená.',
  ],
  cancelled: ['Chápeme, že zrušená objednávka sklamala.', 'Na objednávku sa malo dať spoľahnúť.'],
  repair_failed: ['Po oprave to malo fungovať.', 'Chápeme, aké otravné je, keď oprava nepomôže.'],
  repair_long: ['Oprava trvá pridlho.', 'Čakať na opravu tak dlho je naozaj únavné.'],
  spoiled: ['Malo to prísť čerstvé.', 'Chápeme, že to bolo nepríjemné.'],
  dirty_used: ['Nový tovar má byť čistý a nepoužitý.', 'V takom stave to vôbec nemalo odísť.'],
  damaged: [
    'Malo to prísť celé.',
    'Takto to prísť nemalo.',
    'Chápeme, aké sklamanie je vybaliť niečo poškodené.',
    'V takomto stave to k <Vám|tebe> doraziť nemalo.',
  ],
  broke_soon: [
    'Malo to vydržať oveľa dlhšie.',
    'Takto skoro sa to pokaziť nemalo.',
    'Chápeme, že to nahnevá.',
  ],
  not_working: ['Malo to normálne fungovať.', 'Chápeme, aké otravné je, keď nová vec nefunguje.'],
  lost: [
    'Chápeme, aké nepríjemné je nevedieť, kde je zásielka.',
    'Zásielku by nemal hľadať zákazník.',
    'Zásielka mala doraziť v poriadku.',
  ],
  no_show: ['Čakať doma nadarmo je naozaj otravné.', 'Chápeme, že čakanie nadarmo nahnevá.'],
  left_badly: ['Takto sa zásielka nechávať nemá.', 'Zásielku mal kuriér odovzdať poriadne.'],
  not_carried_up: [
    'Malo sa to doručiť až tam, kde bolo dohodnuté.',
    'Chápeme, že vynášať to bez pomoci bolo otravné.',
  ],
  appointment: ['Dohodnutý termín má platiť.', 'Chápeme, že zmena termínu skomplikovala plány.'],
  wrong_item: [
    'Mal prísť objednaný tovar.',
    'Chápeme, aké otravné je vybaliť niečo iné.',
    'Takáto zámena sa stať nemala.',
  ],
  missing_part: [
    'V balíku nemalo nič chýbať.',
    'Chápeme, aké otravné je, keď niečo chýba.',
    'Objednávka mala prísť celá.',
  ],
  not_as_described: [
    'Tovar má vyzerať tak, ako na stránke.',
    'Chápeme, že rozdiel oproti fotke alebo popisu sklamal.',
  ],
  late: [
    'Čakať tak dlho je naozaj otravné.',
    'Už to malo byť dávno doručené.',
    'Chápeme, že takéto čakanie nahnevá.',
  ],
  smell: ['Takto to zapáchať nemá.', 'Chápeme, že taký zápach doma nikto nechce.'],
  poor_quality: ['Kvalita má byť lepšia.', 'Chápeme, že kvalita sklamala.'],
  bad_fit: ['Chápeme, že je otravné, keď to nesadne.', 'Mrzí nás, že to nesadlo.'],
  packaging_poor: ['Malo to byť lepšie zabalené.', 'S balením <máte|máš> pravdu.'],
  instructions: ['Návod má byť jasný.', 'Chápeme, aké otravné je skladať bez poriadneho návodu.'],
  pickup_trouble: ['Vyzdvihnutie malo byť jednoduché.', 'Chápeme, že to bolo otravné.'],
  out_of_stock: ['Škoda, že sme to nemali.', 'Chápeme, že je otravné, keď niečo chýba na sklade.'],
  delivery_cost: ['Chápeme, že cena dopravy mrzí.', 'Rozumieme, že poštovné navyše nepoteší.'],
  packaging_much: [
    '<Máte|Máš> pravdu, toľko obalov je priveľa.',
    'Chápeme, že toľko obalov je otravné.',
  ],
} satisfies Said;
