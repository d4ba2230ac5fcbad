/** The sample shop of the demo: its brand, its teams, and what it has answered once and for all. */
export const SAMPLE_SHOP = {
  name: 'Meltemi Home',
  timeZone: 'Europe/Athens',
  defaultLanguage: 'en',
  slug: 'meltemi-home',
};

export const SAMPLE_TEAMS = [
  { name: 'Ελληνική ομάδα', languages: ['el'] },
  { name: 'Slovenský tím', languages: ['sk', 'cs'] },
  { name: 'Polski zespół', languages: ['pl'] },
  { name: 'Türkçe ekibi', languages: ['tr'] },
  { name: 'English team', languages: ['en'] },
];

interface SampleEntry {
  language: string;
  question: string;
  paraphrases: string[];
  answer: string;
}

const entry = (
  language: string,
  question: string,
  answer: string,
  ...paraphrases: string[]
): SampleEntry => ({ language, question, paraphrases, answer });

export const SAMPLE_FAQ: SampleEntry[] = [
  entry(
    'en',
    'What are your opening hours?',
    'Our shops are open Monday to Friday from 9:00 to 18:00 and on Saturday from 9:00 to 14:00.',
    'When are you open?',
  ),
  entry(
    'en',
    'How long does delivery take?',
    'Parcels within Greece arrive in 1 to 3 working days, in the rest of the EU in 3 to 6 working days.',
    'What is the delivery time?',
  ),
  entry(
    'en',
    'What is your return policy?',
    'You can return unused goods within 30 days. The return label is in the parcel and is free of charge.',
    'Can I return an item?',
  ),
  entry(
    'en',
    'What payment methods do you accept?',
    'You can pay by card, by bank transfer or on delivery.',
    'How can I pay?',
  ),
  entry(
    'el',
    'Ποιο είναι το ωράριό σας;',
    'Τα καταστήματά μας είναι ανοιχτά Δευτέρα έως Παρασκευή 9:00–18:00 και Σάββατο 9:00–14:00.',
    'Τι ώρες είστε ανοιχτά;',
  ),
  entry(
    'el',
    'Πόσο διαρκεί η παράδοση;',
    'Στην Ελλάδα τα δέματα φτάνουν σε 1 έως 3 εργάσιμες ημέρες, στην υπόλοιπη ΕΕ σε 3 έως 6.',
    'Σε πόσες μέρες παραδίδετε;',
    'Πόσο χρόνο χρειάζεται η παράδοση;',
  ),
  entry(
    'el',
    'Ποια είναι η πολιτική επιστροφών σας;',
    'Μπορείτε να επιστρέψετε αχρησιμοποίητα προϊόντα μέσα σε 30 ημέρες. Η ετικέτα επιστροφής βρίσκεται στο δέμα και είναι δωρεάν.',
    'Μπορώ να επιστρέψω ένα προϊόν;',
  ),
  entry(
    'el',
    'Ποιους τρόπους πληρωμής δέχεστε;',
    'Μπορείτε να πληρώσετε με κάρτα, με τραπεζική κατάθεση ή με αντικαταβολή.',
    'Πώς μπορώ να πληρώσω;',
  ),
  entry(
    'sk',
    'Aké máte otváracie hodiny?',
    'Predajne máme otvorené od pondelka do piatka od 9:00 do 18:00 a v sobotu od 9:00 do 14:00.',
    'Kedy máte otvorené?',
  ),
  entry(
    'sk',
    'Ako dlho trvá doručenie?',
    'Na Slovensku doručujeme do 3 až 5 pracovných dní.',
    'Aká je dodacia lehota?',
  ),
  entry(
    'sk',
    'Aké sú podmienky vrátenia tovaru?',
    'Nepoužitý tovar môžete vrátiť do 30 dní. Štítok na vrátenie nájdete v balíku a je bezplatný.',
    'Môžem vrátiť tovar?',
  ),
  entry(
    'sk',
    'Aké spôsoby platby prijímate?',
    'Zaplatiť môžete kartou, bankovým prevodom alebo na dobierku.',
    'Ako môžem zaplatiť?',
  ),
  entry(
    'pl',
    'Jakie są godziny otwarcia?',
    'Nasze sklepy są czynne od poniedziałku do piątku w godzinach 9:00–18:00, a w soboty w godzinach 9:00–14:00.',
    'W jakich godzinach jest otwarte?',
  ),
  entry(
    'pl',
    'Ile trwa dostawa?',
    'Na terenie Polski doręczamy paczki w ciągu 3–5 dni roboczych.',
    'Jaki jest czas dostawy?',
  ),
  entry(
    'pl',
    'Jakie są zasady zwrotów?',
    'Nieużywany towar można zwrócić w ciągu 30 dni. Etykieta zwrotna jest w paczce, a zwrot jest bezpłatny.',
    'Czy mogę zwrócić towar?',
    'Jakie są zasady zwrotu towaru?',
  ),
  entry(
    'pl',
    'Jakie formy płatności akceptujecie?',
    'Można zapłacić kartą, przelewem lub przy odbiorze.',
    'Jak mogę zapłacić?',
    'Jakie metody płatności akceptujecie?',
  ),
  entry(
    'tr',
    'Çalışma saatleriniz nedir?',
    'Mağazalarımız hafta içi 9.00–18.00, cumartesi günleri 9.00–14.00 saatleri arasında açıktır.',
    'Saat kaça kadar açıksınız?',
  ),
  entry(
    'tr',
    'Teslimat ne kadar sürer?',
    'Türkiye’ye gönderilen paketler 4–7 iş günü içinde teslim edilir.',
    'Kargo kaç günde gelir?',
    'Teslimat ne kadar sürüyor?',
  ),
  entry(
    'tr',
    'İade koşullarınız nelerdir?',
    'Kullanılmamış ürünleri 30 gün içinde iade edebilirsiniz. İade etiketi paketin içindedir ve ücretsizdir.',
    'Ürünü iade edebilir miyim?',
  ),
  entry(
    'tr',
    'Hangi ödeme yöntemlerini kabul ediyorsunuz?',
    'Kredi kartıyla, havaleyle veya kapıda ödeme yapabilirsiniz.',
    'Nasıl ödeme yapabilirim?',
  ),
];
