import type { EventTexts } from './event-texts.js';

export const skEvents: EventTexts = {
  settling: {
    warned: 'Čas na vyriešenie sťažnosti sa kráti',
    breached: 'Čas na vyriešenie sťažnosti uplynul',
    waiting: 'Sťažnosť ešte nie je vyriešená.',
    due: 'Vyriešiť do',
    promise: 'Prisľúbený čas vyriešenia',
  },
  again: '{count, plural, other {#. pripomienka}}',
  risks: {
    fury: 'zúrivosť',
    abuse: 'urážky',
    threat: 'vyhrážka',
    legal_threat: 'hrozba právnymi krokmi',
    extortion: 'vydieranie',
    safety: 'bezpečnosť výrobku',
    media_threat: 'hrozba medializáciou',
    self_harm: 'sebapoškodzovanie',
    data_privacy: 'osobné údaje',
  },
  topics: {
    delivery: 'Doručenie',
    return_refund: 'Vrátenie tovaru alebo peňazí',
    product_quality: 'Kvalita výrobku',
    product_question: 'Otázka k výrobku',
    price_payment: 'Cena alebo platba',
    contact_hours: 'Kontakt a otváracie hodiny',
    site_fault: 'Chyba na webe',
    staff: 'Personál',
    praise: 'Pochvala',
    other: 'Iné',
  },
  item: {
    risk: 'Vyžaduje opatrnosť: {risks}',
    riskExplained:
      'To, čo zákazník píše, je citlivé. Pozrite sa na to, prosím, skôr než niekto odpovie.',
    review:
      '{count, plural, one {Recenzia s # hviezdičkou} few {Recenzia s # hviezdičkami} other {Recenzia s # hviezdičkami}}',
    reviewExplained: 'Nespokojný zákazník verejne ohodnotil obchod.',
  },
  crisis: {
    post: '{count, plural, one {# človek sa sťažuje} few {# ľudia sa sťažujú} other {# ľudí sa sťažuje}} na jeden príspevok',
    brand:
      '{count, plural, one {Sťažuje sa # človek} few {Naraz sa sťažujú # ľudia} other {Naraz sa sťažuje # ľudí}}',
    explained:
      '{count, plural, one {# negatívny príspevok} few {# negatívne príspevky} other {# negatívnych príspevkov}} za posledný čas ({duration}): oveľa viac ako zvyčajne. Zatiaľ je to malé.',
    topics: 'O čom píšu',
    first: 'Začiatok',
    channels: 'Kde',
    open: 'Otvoriť najnovšiu konverzáciu',
    permalink: 'Zobraziť príspevok',
  },
  publication: {
    waiting: 'Odpoveď sa nedarí odoslať od {since}',
    failed: 'Odpoveď sa nepodarilo odoslať',
    rejected: 'Moderátori platformy odpoveď zamietli',
    explained: {
      waiting: 'Sixhour to skúša ďalej. Zákazník odpoveď zatiaľ nevidí, takže jeho čas beží ďalej.',
      failed:
        'Sama sa už znova neodošle a zákazník stále čaká. Otvorte konverzáciu a skúste to znova alebo odpovedzte inak.',
      rejected: 'Zákazník ju nevidí a stále čaká. Otvorte konverzáciu a odpovedzte inými slovami.',
    },
    reply: 'Odpoveď',
    queued: 'Schválená',
    attempts: 'Počet pokusov',
    said: 'Uvedený dôvod',
  },
  group: {
    subject: '{count, plural, one {# upozornenie} few {# upozornenia} other {# upozornení}}',
    quiet: 'Prišli v čase, keď ste nechceli byť rušení.',
    gathered: 'Prišli naraz.',
    settled:
      '{count, plural, one {Ešte # sa medzitým vyriešilo.} few {Ešte # sa medzitým vyriešili.} other {Ešte # sa medzitým vyriešilo.}}',
    more: '{count, plural, one {a ešte #} few {a ešte #} other {a ešte #}}',
    open: 'Otvoriť všetky upozornenia',
  },
  test: {
    headline: 'Skúška: upozornenia prichádzajú sem',
    lead: 'Niekto túto správu poslal z konzoly, aby zistil, či príde. Netreba robiť nič.',
    open: 'Otvoriť konzolu',
  },
};
