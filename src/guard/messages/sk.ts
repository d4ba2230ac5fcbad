import type { Catalogue } from './catalogue.js';

export const sk: Catalogue = {
  unsure: 'Je to len odhad: prečítajte si to ešte raz očami zákazníka.',
  message: {
    insult: 'Toto zákazníka uráža. Vynechajte to.',
    threat: 'Znie to ako vyhrážka. Uveďte pokojne fakty alebo prípad odovzdajte vedúcemu.',
    personal_data_public: 'Osobné údaje vo verejnej odpovedi. Patria do súkromnej správy.',
    wrong_language: 'Odpoveď nie je v jazyku zákazníka.',
    sarcasm: 'Znie to posmešne. Napíšte jednoducho, čo môžete urobiť.',
    blame: 'Toto zvaľuje vinu na zákazníka. Opíšte, čo sa stalo a čo bude ďalej.',
    argue: 'Toto zákazníkovi protirečí. Napíšte, čo vidíte, a ponúknite, že to preveríte spolu.',
    unfilled_slot: 'V texte zostalo miesto, ktoré treba doplniť.',
    policy_phrase: '„Také sú pravidlá“ znie ako „nezaujíma nás to“. Uveďte dôvod alebo riešenie.',
    ask_again: 'Toto obchod už vie. Nepýtajte si to od zákazníka znova.',
    queue_phrase: 'O poradí nechce počuť nikto. Napíšte, kedy príde odpoveď.',
    impossible_promise: 'Tým si nemôžete byť istí. Sľubujte len to, čo máte vo vlastných rukách.',
    wrong_address_form: 'Značka oslovuje zákazníkov inak (vykaním alebo tykaním).',
    shouting: 'Veľké písmená a rady výkričníkov pôsobia ako krik.',
    closed_door: 'Toto zatvára dvere. Ponúknite aspoň malý ďalší krok.',
    empty: 'Odpoveď nehovorí nič o tom, čo zákazník napísal.',
    brand_phrase: 'Vaša značka toto nehovorí.',
  },
  wording: {
    insult: 'Chápem, že ste nahnevaní. Poďme to napraviť.',
    threat: 'Vidíme to inak a radi to preberieme v súkromnej správe.',
    personal_data_public: {
      formal: 'Napíšte nám, prosím, súkromnú správu, tam všetko preveríme.',
      informal: 'Napíš nám, prosím, súkromnú správu, tam všetko preveríme.',
    },
    sarcasm: 'Mrzí nás to sklamanie. Môžeme urobiť toto:',
    blame: 'Chápem, ako sa to stalo. Vyriešiť to môžeme takto:',
    argue: 'V našich údajoch to vyzerá inak, preto by sme to radi preverili spolu.',
    policy_phrase: 'Môžeme však ponúknuť toto:',
    ask_again: {
      formal: 'Vašu objednávku mám pred sebou a už ju preverujem.',
      informal: 'Tvoju objednávku mám pred sebou a už ju preverujem.',
    },
    queue_phrase: 'Správu máme a odpovieme do hodiny.',
    impossible_promise: 'Robíme, čo sa dá, a ozveme sa hneď, ako to bude isté.',
    closed_door: 'Toto sa nedá, ponúkame však inú možnosť:',
    empty: 'Ďakujeme za správu. K otázke:',
  },
};
