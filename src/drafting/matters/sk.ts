import { order } from './acknowledge/sk-order.js';
import { service } from './acknowledge/sk-service.js';
import type { Matters } from './matters.js';

export const sk: Matters = {
  acknowledge: { ...order, ...service },
  remark: {
    late: 'dlhému čakaniu',
    ignored: 'prístupu personálu',
    phone_wait: 'čakaniu na telefóne',
    poor_quality: 'kvalite',
    bad_fit: 'veľkosti',
    packaging_poor: 'baleniu',
    instructions: 'návodu',
    pickup_trouble: 'vyzdvihnutiu',
    out_of_stock: 'dostupnosti',
    dirty_shop: 'poriadku v predajni',
    spam: 'newsletteru',
    queue: 'čakaniu pri pokladni',
    access: 'prístupu do predajne',
    hours: 'otváracím hodinám',
    hard_to_find: 'prehľadnosti predajne',
    climate: 'prostrediu v predajni',
    parking: 'parkovaniu',
    choice: 'výberu',
    delivery_cost: 'cene dopravy',
    packaging_much: 'množstvu obalov',
    pricey: 'cene',
  },
  remarkOn: [
    'Pripomienka k {matter} je na mieste, odovzdáme ju ďalej.',
    'Pripomienku k {matter} odovzdáme kolegom.',
    '<Vašu|Tvoju> poznámku k {matter} posunieme ďalej.',
  ],
  mixUp: {
    ordered: ['objedna~|chcel~|kúpil~|kupoval~|vybral~|mal(a|o|i|y)? (to )?byť'],
    arrived: [
      'priš(iel|la|lo|li)|dostal~|poslali|poslané|doručil~|dorazil~|v (balíku|krabici|škatuli)|rozbalil~|otvoril~',
    ],
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
