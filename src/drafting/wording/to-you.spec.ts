import { expect, it } from '@jest/globals';
import { toYou } from './to-you.js';

it.each([
  ['en', 'her parcel is at the depot', 'your parcel is at the depot', ''],
  ['en', 'she ordered size 40 and got it', 'you ordered size 40 and got it', ''],
  ['sk', 'majiteľ jej chce zavolať', 'majiteľ Vám chce zavolať', 'majiteľ ti chce zavolať'],
  ['en', 'repair or credit, his choice', 'repair or credit, your choice', ''],
  [
    'en',
    'we ship the lamp once the customer has agreed',
    'we ship the lamp once you have agreed',
    '',
  ],
  [
    'en',
    'a replacement only after a call to the customer',
    'a replacement only after we have called you',
    '',
  ],
  ['en', 'goes out as soon as she confirms', 'goes out as soon as you confirm', ''],
  ['en', 'Tom (workshop) wants to talk to him', 'Tom (workshop) wants to talk to you', ''],
  [
    'en',
    'anyone who wants the old price gets it till Sunday',
    'if you want the old price, you get it till Sunday',
    '',
  ],
  ['en', 'the customer pays nothing', 'you pay nothing', ''],
  [
    'sk',
    'výmena alebo zľava, nech si vyberie',
    'výmena alebo zľava, vyberte si',
    'výmena alebo zľava, vyber si',
  ],
  [
    'sk',
    'kto chce istotu, dostane náhradný kus hneď',
    'ak chcete istotu, dostanete náhradný kus hneď',
    'ak chceš istotu, dostaneš náhradný kus hneď',
  ],
  [
    'sk',
    'majiteľ sa s ňou chce porozprávať',
    'majiteľ sa s Vami chce porozprávať',
    'majiteľ sa s tebou chce porozprávať',
  ],
  [
    'sk',
    'farbu meníme len po dohode so zákazníkom',
    'farbu meníme len po dohode s Vami',
    'farbu meníme len po dohode s tebou',
  ],
  ['sk', 'ak zákazník súhlasí, odíde dnes', 'ak súhlasíte, odíde dnes', 'ak súhlasíš, odíde dnes'],
  [
    'pl',
    'inny kolor tylko po rozmowie z klientem',
    'inny kolor tylko po rozmowie z Państwem',
    'inny kolor tylko po rozmowie z Tobą',
  ],
  [
    'pl',
    'jak tylko się zgodzi, wysyłamy',
    'jak tylko się Państwo zgodzą, wysyłamy',
    'jak tylko się zgodzisz, wysyłamy',
  ],
  [
    'pl',
    'kto nie chce czekać, dostaje pieniądze',
    'jeśli Państwo nie chcą czekać, dostają Państwo pieniądze',
    'jeśli nie chcesz czekać, dostajesz pieniądze',
  ],
  [
    'pl',
    'nowa albo zwrot, co woli',
    'nowa albo zwrot, co Państwo wolą',
    'nowa albo zwrot, co wolisz',
  ],
  [
    'tr',
    'yenisi ya da iade, hangisini isterse',
    'yenisi ya da iade, hangisini isterseniz',
    'yenisi ya da iade, hangisini istersen',
  ],
  ['tr', 'müşteri onaylarsa bugün çıkar', 'onaylarsanız bugün çıkar', 'onaylarsan bugün çıkar'],
  [
    'tr',
    'sahibimiz bizzat görüşmek istiyor',
    'sahibimiz sizinle bizzat görüşmek istiyor',
    'sahibimiz seninle bizzat görüşmek istiyor',
  ],
  [
    'tr',
    'renk değişmeden önce müşteriyi ararız',
    'renk değişmeden önce sizi ararız',
    'renk değişmeden önce seni ararız',
  ],
  [
    'el',
    'αλλαγή ή επισκευή, όπως θέλει',
    'αλλαγή ή επισκευή, όπως θέλετε',
    'αλλαγή ή επισκευή, όπως θέλεις',
  ],
  [
    'el',
    'ο ιδιοκτήτης θα ήθελε να του γράψει',
    'ο ιδιοκτήτης θα ήθελε να σας γράψει',
    'ο ιδιοκτήτης θα ήθελε να σου γράψει',
  ],
  [
    'el',
    'άλλο χρώμα μόνο με έγκριση του πελάτη',
    'άλλο χρώμα μόνο με έγκρισή σας',
    'άλλο χρώμα μόνο με έγκρισή σου',
  ],
  [
    'el',
    'όποιος θέλει να περιμένει, έχει έκπτωση',
    'αν θέλετε να περιμένετε, έχετε έκπτωση',
    'αν θέλεις να περιμένεις, έχεις έκπτωση',
  ],
  [
    'en',
    'new mug on Friday, she can keep the chipped one',
    'new mug on Friday, you can keep the chipped one',
    '',
  ],
  [
    'en',
    "replacement on its way, he needn't return anything",
    "replacement on its way, you needn't return anything",
    '',
  ],
  [
    'sk',
    'novú pošleme, starú si môže nechať',
    'novú pošleme, starú si môžete nechať',
    'novú pošleme, starú si môžeš nechať',
  ],
  [
    'sk',
    'skrutky sú zadarmo, kto ich nemá, nech zavolá',
    'skrutky sú zadarmo, ak ich nemáte, zavolajte',
    'skrutky sú zadarmo, ak ich nemáš, zavolaj',
  ],
  ['sk', 'vedúci volá takým zákazníkom sám', 'vedúci Vám volá sám', 'vedúci ti volá sám'],
  [
    'pl',
    'wysyłamy nową, starą może wyrzucić',
    'wysyłamy nową, starą mogą Państwo wyrzucić',
    'wysyłamy nową, starą możesz wyrzucić',
  ],
  [
    'pl',
    'pokrowce są gratis, kto go nie ma, niech napisze',
    'pokrowce są gratis, jeśli go Państwo nie mają, prosimy napisać',
    'pokrowce są gratis, jeśli go nie masz, napisz',
  ],
  [
    'tr',
    'yenisini yolluyoruz, kırık fincanı atabilir',
    'yenisini yolluyoruz, kırık fincanı atabilirsiniz',
    'yenisini yolluyoruz, kırık fincanı atabilirsin',
  ],
  ['tr', 'vidası olmayan yazsın', 'vidası yoksa yazın', 'vidası yoksa yaz'],
  [
    'el',
    'στέλνουμε άλλο, το παλιό μπορεί να το πετάξει',
    'στέλνουμε άλλο, το παλιό μπορείτε να το πετάξετε',
    'στέλνουμε άλλο, το παλιό μπορείς να το πετάξεις',
  ],
  [
    'el',
    'οι βίδες είναι δωρεάν, όποιος δεν τις έχει, ας μας γράψει',
    'οι βίδες είναι δωρεάν, αν δεν τις έχετε, γράψτε μας',
    'οι βίδες είναι δωρεάν, αν δεν τις έχεις, γράψε μας',
  ],
])('%s: %s', (language, fact, formal, informal) => {
  expect(toYou(fact, language, 'formal')).toBe(formal);
  expect(toYou(fact, language, 'informal')).toBe(informal || formal);
});

it.each([
  ['en', 'sizes are checked by Nora, we will tell her'],
  ['en', 'please contact customer service by phone'],
  ['sk', 'balila to Zuzka, odkážeme jej'],
  ['pl', 'pracuje u nas od lat, przekażemy mu'],
  ['tr', 'olmazsa yenisini yollarız'],
  ['en', 'Nora packs these, she can add a card'],
  ['sk', 'kuriér starú môže nechať na dvore'],
  ['el', 'το ρολόι θέλει καινούργια μπαταρία'],
])('%s: leaves %s', (language, fact) => {
  expect(toYou(fact, language, 'formal')).toBe(fact);
});
