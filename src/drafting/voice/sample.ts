import type { Topic } from '../parts/parts.js';

/** What an invented customer says, so that a voice can be heard before it is taken. */
export const SAMPLE_KINDS = ['complaint', 'praise', 'question'] as const;
export type SampleKind = (typeof SAMPLE_KINDS)[number];

interface Sample {
  text: string;
  name: string;
}

/** The shop's answer in the sample question; not that of anybody's shop. */
export const SAMPLE_ANSWER: Record<string, string> = {
  en: 'We are open on Saturdays from nine to two.',
  el: 'Το Σάββατο είμαστε ανοιχτά από τις εννέα έως τις δύο.',
  sk: 'V sobotu máme otvorené od deviatej do druhej.',
  pl: 'W soboty sklep jest czynny od dziewiątej do czternastej.',
  tr: 'Cumartesi günleri dokuzdan ikiye kadar açığız.',
};

export const SAMPLES: Record<string, Record<SampleKind, Sample>> = {
  en: {
    complaint: { text: 'The mug arrived broken.', name: 'Hannah Reed' },
    praise: { text: 'Lovely lamp, and so quickly here. Thank you!', name: 'Oliver Grant' },
    question: { text: 'Are you open on Saturday?', name: 'Ruth Adler' },
  },
  el: {
    complaint: { text: 'Η κούπα ήρθε σπασμένη.', name: 'Γιώργος Παππάς' },
    praise: { text: 'Υπέροχο φωτιστικό και ήρθε γρήγορα. Ευχαριστώ!', name: 'Ελένη Ρήγα' },
    question: { text: 'Είστε ανοιχτά το Σάββατο;', name: 'Νίκος Λάμπρου' },
  },
  sk: {
    complaint: { text: 'Hrnček prišiel rozbitý.', name: 'Jana Kováčová' },
    praise: { text: 'Krásna lampa a prišla rýchlo. Ďakujem!', name: 'Peter Hudák' },
    question: { text: 'Máte v sobotu otvorené?', name: 'Zuzana Malá' },
  },
  pl: {
    complaint: { text: 'Kubek przyszedł rozbity.', name: 'Katarzyna Nowak' },
    praise: { text: 'Piękna lampa i szybka dostawa. Dziękuję!', name: 'Paweł Zieliński' },
    question: { text: 'Czy w sobotę sklep jest otwarty?', name: 'Hanna Wilk' },
  },
  tr: {
    complaint: { text: 'Kupa kırık geldi.', name: 'Filiz Aydın' },
    praise: { text: 'Lamba çok güzel ve hızlı geldi. Teşekkürler!', name: 'Orhan Kaya' },
    question: { text: 'Cumartesi açık mısınız?', name: 'Zeynep Şahin' },
  },
};

/** What triage would say of them. */
export const SAMPLE_JUDGEMENT: Record<
  SampleKind,
  { mood: 'negative' | 'neutral' | 'positive'; topic: Topic }
> = {
  complaint: { mood: 'negative', topic: 'product_quality' },
  praise: { mood: 'positive', topic: 'praise' },
  question: { mood: 'neutral', topic: 'contact_hours' },
};
