import { order, orderOught } from './acknowledge/pl-order.js';
import { service, serviceOught } from './acknowledge/pl-service.js';
import type { Matters } from './matters.js';

export const pl: Matters = {
  acknowledge: { ...order, ...service },
  ought: { ...orderOught, ...serviceOught },
  remark: {
    late: 'czasie oczekiwania',
    ignored: 'obsłudze',
    phone_wait: 'czekaniu na telefonie',
    poor_quality: 'jakości',
    bad_fit: 'dopasowaniu',
    packaging_poor: 'opakowaniu',
    instructions: 'instrukcji',
    pickup_trouble: 'odbiorze',
    out_of_stock: 'dostępności',
    dirty_shop: 'porządku w sklepie',
    spam: 'newsletterze',
    queue: 'kolejce',
    access: 'dostępie do sklepu',
    hours: 'godzinach otwarcia',
    hard_to_find: 'układzie sklepu',
    climate: 'powietrzu w sklepie',
    parking: 'parkowaniu',
    choice: 'wyborze',
    delivery_cost: 'koszcie dostawy',
    packaging_much: 'ilości opakowań',
    pricey: 'cenie',
  },
  remarkOn: [
    'Uwaga o {matter} jest słuszna, przekażemy ją dalej.',
    'Uwagę o {matter} przekażemy dalej.',
    'To, co <Państwo piszą|piszesz> o {matter}, przekażemy zespołowi.',
  ],
  mixUp: {
    ordered: [
      'zamawia~|zamówi~|zamówion~|kupi(łam|łem|liśmy)|kupowa~|wybra(łam|łem|liśmy)|miał(o|a|y)? być|chcia(łam|łem)',
    ],
    arrived: [
      'przysz~|przysł~|przyjecha~|dosta(łam|łem|liśmy|ję)|otrzyma~|wysła(liście|no)|dotar~|w (paczce|pudełku|pudle|kartonie|środku)|rozpakowa~|otworzy~',
    ],
    size: ['rozmiar~|numer~|cm|(xs|s|m|l|xl|xxl)'],
    colours: [
      ['czarn~'],
      ['biał~|biel'],
      ['szar~|popiel~'],
      ['brązow~'],
      ['niebiesk~|granat~|błękit~'],
      ['czerwon~|bordo~'],
      ['zielon~|oliwk~'],
      ['żółt~|musztard~'],
      ['różow~'],
      ['fioletow~|liliow~'],
      ['pomarańcz~'],
      ['beż~|krem(owy|owe|owa|owego|owych|ową)'],
      ['srebrn~'],
      ['złot(y|e|a|ą|ych|ego)'],
    ],
    kinds: [
      [['dąb|dęb(u|ow~)'], ['orzech~'], ['sosn~'], ['buk(u|ow~)?']],
      [['plastik~'], ['drewn~|metal~|szkl~']],
      [['skórzan~'], ['bawełn~'], ['wełn~']],
      [['okrągł~'], ['kwadrat~']],
      [['stojąc~'], ['stołow~']],
    ],
  },
};
