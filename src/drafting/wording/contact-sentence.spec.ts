import { expect, it } from '@jest/globals';
import { checkReply } from '../../guard/guard.js';
import { detectTextLanguage } from '../../triage/detect-text.js';
import { ADDRESSES, addressed } from '../voice/voice.js';
import { contactPerson } from './contact-person.js';
import { contactSentence } from './contact-sentence.js';

const NOTES: [language: string, note: string, said: string][] = [
  [
    'en',
    'Nora, branch manager, 01632 960731 Mon-Fri 10-6',
    'our branch manager Nora is looking after this personally and can be reached on 01632 960731, Mon-Fri 10–6',
  ],
  [
    'en',
    'Mr Poole, head of fittings, poole@oaks.example',
    'Mr Poole, our head of fittings, is looking after this personally and can be reached at poole@oaks.example',
  ],
  [
    'en',
    'Dora takes these herself, 01632 960732, replies within a day',
    'Dora is looking after this personally and can be reached on 01632 960732, and replies within a day',
  ],
  [
    'sk',
    'majiteľka p. Oravcová, 0905 555 120, po-pia 9-17',
    'osobne sa tomu venuje majiteľka pani Oravcová, môžete zavolať na číslo 0905 555 120 (po-pia 9–17)',
  ],
  ['sk', 'rieši osobne riaditeľ p. Kollár', 'osobne sa tomu venuje riaditeľ pán Kollár'],
  [
    'pl',
    'kierowniczka p. Joanna, sklep@deski.example, odpisuje do jutra',
    'sprawą osobiście zajmuje się kierowniczka pani Joanna, można napisać na sklep@deski.example, odpisuje do jutra',
  ],
  [
    'pl',
    'reklamacje bierze p. Marek, 22 555 04 18, do 18:00',
    'sprawą osobiście zajmuje się pan Marek, można zadzwonić pod numer 22 555 04 18 (do 18:00)',
  ],
  [
    'tr',
    'şube müdürü Selin Hanım, 0212 555 07 11, 9.00-17.00',
    'konuyla şube müdürü Selin Hanım bizzat ilgileniyor, kendisine 0212 555 07 11 numaralı telefondan (9.00–17.00) ulaşabilirsiniz',
  ],
  [
    'tr',
    'Murat Bey, murat@raf.example',
    'konuyla Murat Bey bizzat ilgileniyor, kendisine murat@raf.example adresinden ulaşabilirsiniz',
  ],
  [
    'el',
    'υπεύθυνη κα Ρένα, 210 555 0199, 9-3',
    'το θέμα το έχει αναλάβει προσωπικά η υπεύθυνη κα Ρένα, μπορείτε να τηλεφωνήσετε στο 210 555 0199 (9–3)',
  ],
  [
    'el',
    'κ. Στέλιος, λογιστήριο, απαντάει αυθημερόν',
    'το θέμα το έχει αναλάβει προσωπικά ο κ. Στέλιος (λογιστήριο), απαντάει αυθημερόν',
  ],
  [
    'en',
    'Fiona rings every customer back herself, in shop Tue-Fri, 01632 960733',
    'Fiona rings every customer back herself and can be reached on 01632 960733, in the shop Tue-Fri',
  ],
  [
    'en',
    'press and legal letters go to Dora, dora@oaks.example, replies within a day',
    'Dora is looking after this personally and can be reached at dora@oaks.example, and replies within a day',
  ],
  [
    'en',
    'Dora, shop manager, 01632 960732, in Tue to Sat',
    'our shop manager Dora is looking after this personally and can be reached on 01632 960732, in Tue to Sat',
  ],
  [
    'en',
    'Dora runs the till staff, she reads dora@oaks.example herself',
    'Dora is looking after this personally and can be reached at dora@oaks.example',
  ],
  [
    'sk',
    'majiteľ Kollár číta každú recenziu, 0905 555 120',
    'majiteľ Kollár číta každú recenziu, môžete zavolať na číslo 0905 555 120',
  ],
  [
    'pl',
    'Marek jest w sklepie do południa, 22 555 04 18',
    'sprawą osobiście zajmuje się Marek, można zadzwonić pod numer 22 555 04 18 (w sklepie do południa)',
  ],
  [
    'tr',
    'Selin Hanım sabahları mağazada, 0212 555 07 11',
    'konuyla Selin Hanım bizzat ilgileniyor, kendisine 0212 555 07 11 numaralı telefondan (sabahları mağazada) ulaşabilirsiniz',
  ],
  [
    'el',
    'ο ιδιοκτήτης Στέλιος είναι στο μαγαζί κάθε πρωί, 210 555 0199',
    'το θέμα το έχει αναλάβει προσωπικά ο ιδιοκτήτης Στέλιος, μπορείτε να τηλεφωνήσετε στο 210 555 0199 (στο μαγαζί κάθε πρωί)',
  ],
];

it.each(NOTES)('%s: %s', (language, note, said) => {
  const sentence = contactSentence(contactPerson(note)!, language)!;
  expect(addressed(sentence, 'formal')).toBe(said);
});

it.each(NOTES)('%s: the guard has nothing against what is made of %s', (language, note) => {
  const sentence = contactSentence(contactPerson(note)!, language)!;
  for (const address of ADDRESSES) {
    const text = `${addressed(sentence, address)}.`;
    const { findings } = checkReply(
      { text, language, public: true, kind: 'review', voice: { address }, shopContacts: [note] },
      { detectLanguage: detectTextLanguage },
    );
    expect(findings.map(({ rule }) => rule)).toEqual([]);
  }
});

it.each([
  'Nora, the owner, rings back the same day',
  'Nora rings back the same day',
  'the screws are sent by post, 2 days',
  '01632 960731, Mon-Fri 10-6',
  'nová súprava odíde zajtra',
  'reklamacje czyta kierowniczka, odpowiedź do 14 dni',
  'ο κ. Πέτρος (ιδιοκτήτης) θέλει να σας μιλήσει',
])('leaves %s as it is', (note) => {
  expect(contactPerson(note)).toBeUndefined();
});
