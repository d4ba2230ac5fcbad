import { checkSamples } from './check-samples.js';

checkSamples(
  'sk',
  [
    ['insult', 'Prišlo pokazené.', 'S takými tupcami ako vy sa nedá baviť.'],
    ['insult', 'Kde je refundácia?', 'Dajte sa liečiť a neotravujte nás.'],
    ['insult', 'Podvodníci.', 'Ste obyčajný hlupák a klamár.'],
    ['threat', 'Podvodníci.', 'Vymažte ten komentár, inak sa stretneme na súde.'],
    ['threat', 'Neodporúčam.', 'Ešte raz niečo také napíšete a oľutujete to, vec dáme právnikovi.'],
    [
      'personal_data_public',
      'Kde je balík?',
      'Kuriér Vám volal na číslo 0905 118 447, nikto nezdvihol.',
    ],
    ['personal_data_public', 'Kedy príde?', 'Vaša objednávka č. 20933418 dnes ráno odišla.'],
    [
      'personal_data_public',
      'Nemám faktúru.',
      'Faktúru sme poslali na j.kovacik@schranka.example.',
    ],
    [
      'sarcasm',
      'Krabica je dokrčená.',
      'Jaj, dokrčená krabica, to je ale tragédia! Máme zavolať hasičov?',
    ],
    ['sarcasm', 'Hlučná kanvica.', 'A čo ste čakali za desať eur, filharmóniu?'],
    ['sarcasm', 'Meškalo.', 'Gratulujeme k objavu, že pred Vianocami je rušno 🙄'],
    ['blame', 'Zrazil sa.', 'Keby ste si prečítali štítok, sveter by bol v poriadku.'],
    ['blame', 'Zlá adresa.', 'Zadali ste zlú adresu, takže je to vaša chyba.'],
    [
      'blame',
      'Prasknutý displej.',
      'Zrejme Vám spadol, u nás je všetko balené perfektne. Mali ste si dávať pozor.',
    ],
    ['argue', 'Prišlo poškodené.', 'To nie je pravda. Od nás odišlo v dokonalom stave.'],
    ['argue', 'Slabá kvalita.', 'Nikto iný sa nesťažuje, iba Vy máte problém.'],
    ['argue', 'Nikto nedvíha.', 'Tomu neveríme, telefóny fungujú celý deň.'],
    [
      'wrong_language',
      'Je na sklade?',
      'Dobrý den, ano, výrobek je na skladě, můžete si ho u nás vyzvednout už zítra ráno.',
    ],
    [
      'wrong_language',
      'Je na sklade?',
      'Dzień dobry, tak, produkt jest dostępny w naszym sklepie.',
    ],
    [
      'policy_phrase',
      'Dá sa vymeniť?',
      'Naše pravidlá neumožňujú výmenu bielizne. Peniaze radi vrátime.',
    ],
    [
      'policy_phrase',
      'Dá sa vymeniť?',
      'Systém mi to, žiaľ, nedovolí, môžem však objednávku zrušiť.',
    ],
    ['ask_again', 'Balík mešká.', 'Mrzí ma to. Môžete mi napísať číslo objednávky?'],
    ['ask_again', 'Chýba pokrievka.', 'Poprosím číslo objednávky, hneď to preverím.'],
    [
      'queue_phrase',
      'Haló?',
      'Všetci operátori sú momentálne obsadení, čakajte prosím, kým na vás príde rad.',
    ],
    ['queue_phrase', 'Haló?', 'Pre veľké množstvo dopytov odpovedáme neskôr.'],
    ['impossible_promise', 'Príde v piatok?', 'Garantujeme, že v piatok balík dorazí.'],
    ['impossible_promise', 'Meškalo.', 'Sľubujeme, že sa to už nikdy nezopakuje.'],
    [
      'wrong_address_form',
      'Máte červené?',
      'Jasné, máme! Pozri sa do noviniek, určite si vyberieš.',
      'formal',
    ],
    ['wrong_address_form', 'Máte červené?', 'Samozrejme, radi Vám pomôžeme s výberom.', 'informal'],
    ['shouting', 'Nefunguje.', 'NÁVOD NÁJDETE NA NAŠEJ STRÁNKE. Popis je na strane štyri.'],
    ['closed_door', 'A čo teraz?', 'V tejto veci už nič neurobíme. Prípad považujeme za uzavretý.'],
    ['closed_door', 'A čo teraz?', 'To nie je náš problém, pýtajte sa kuriéra.'],
    ['empty', 'Kde je moja objednávka?', 'Dobrý deň, ďakujeme za správu.'],
    ['empty', 'Pokazil sa zips.', 'Ďakujeme za spätnú väzbu, pekný deň!'],
    [
      'wrong_language',
      'Kedy pošlete tú policu?',
      'Omlouváme se, police není skladem, ale zítra ji objednáme nebo vrátíme peníze.',
    ],
    ['ask_again', 'Chýba kábel.', 'Ktorého nákupu sa to týka, prosím?'],
  ],
  [
    ['Je to moja chyba?', 'Vôbec to nie je Vaša chyba, štítok bol nesprávny. Popis sme opravili.'],
    [
      'Ako sa dovolám?',
      'Zavolajte nám na 02 5555 0123 od deviatej do piatej alebo napíšte na obchod@lampareň.example.',
    ],
    ['Nemám mail.', 'Potvrdenie malo prísť včera, pozrite, prosím, aj do spamu.'],
    ['Má záruku?', 'Na motor je trojročná záruka, na batériu ročná.'],
    [
      'Rad pri pokladni.',
      'Za sobotný rad pri pokladni sa ospravedlňujeme. Od tohto týždňa máme tretiu pokladňu.',
    ],
    [
      'Opravíte to?',
      'Sami to, žiaľ, neopravíme, výrobca to však robí bezplatne. Radi mu ho pošleme.',
    ],
    [
      'Posielate do zahraničia?',
      'Áno, do celej Európy. Nad 80 eur je doprava zdarma, doručenie trvá tri až päť dní.',
    ],
    [
      'Volali ma idiotom.',
      'Je nám ľúto, že Vás tak niekto nazval. Vedúci predajne Vám dnes zavolá.',
    ],
    ['Super obchod!', 'Ďakujeme!'],
    [
      'Stihnete piatok?',
      'Zajtra ráno odosielame a doručenie trvá zvyčajne dva dni. Presný deň Vám však sľúbiť nemôžeme.',
    ],
    ['Koľko mám dní?', 'Na vrátenie máte 30 dní, stačí vyplniť formulár z balíka.'],
    ['Pomýlila som sa vo veľkosti.', 'Stáva sa to každému, výmenu už chystáme.'],
    [
      'Sľúbte, že nikdy nevybledne.',
      'Sľubovať to by nebolo poctivé; sľúbiť môžeme, že ju vezmeme späť.',
    ],
  ],
);
