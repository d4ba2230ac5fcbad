import type { EventTexts } from './event-texts.js';

export const plEvents: EventTexts = {
  settling: {
    warned: 'Kończy się czas na załatwienie reklamacji',
    breached: 'Minął czas na załatwienie reklamacji',
    waiting: 'Reklamacja nie jest jeszcze załatwiona.',
    due: 'Termin załatwienia',
    promise: 'Obiecany czas załatwienia',
  },
  again: '{count, plural, other {Przypomnienie nr #}}',
  risks: {
    fury: 'wściekłość',
    abuse: 'obelgi',
    threat: 'groźba',
    legal_threat: 'groźba kroków prawnych',
    extortion: 'wymuszenie',
    safety: 'bezpieczeństwo produktu',
    media_threat: 'groźba nagłośnienia sprawy',
    self_harm: 'samookaleczenie',
    data_privacy: 'dane osobowe',
  },
  topics: {
    delivery: 'Dostawa',
    return_refund: 'Zwrot towaru lub pieniędzy',
    product_quality: 'Jakość produktu',
    product_question: 'Pytanie o produkt',
    price_payment: 'Cena lub płatność',
    contact_hours: 'Kontakt i godziny otwarcia',
    site_fault: 'Błąd na stronie',
    staff: 'Obsługa',
    praise: 'Pochwała',
    other: 'Inne',
  },
  item: {
    risk: 'Wymaga ostrożności: {risks}',
    riskExplained: 'To, co pisze klient, jest delikatne. Przeczytaj to, zanim ktokolwiek odpowie.',
    review:
      '{count, plural, one {Opinia z # gwiazdką} few {Opinia z # gwiazdkami} other {Opinia z # gwiazdkami}}',
    reviewExplained: 'Niezadowolony klient publicznie ocenił sklep.',
  },
  crisis: {
    post: '{count, plural, one {# osoba skarży się} few {# osoby skarżą się} other {# osób skarży się}} na jeden post',
    brand:
      '{count, plural, one {Skarży się # osoba} few {# osoby skarżą się w tym samym czasie} other {# osób skarży się w tym samym czasie}}',
    explained:
      '{count, plural, one {# negatywny wpis} few {# negatywne wpisy} other {# negatywnych wpisów}} w krótkim czasie ({duration}): dużo więcej niż zwykle. Na razie sprawa jest mała.',
    topics: 'O czym piszą',
    first: 'Początek',
    channels: 'Gdzie',
    open: 'Otwórz najnowszą rozmowę',
    permalink: 'Zobacz post',
  },
  publication: {
    waiting: 'Odpowiedzi nie udaje się wysłać od {since}',
    failed: 'Nie udało się wysłać odpowiedzi',
    rejected: 'Moderatorzy platformy odrzucili odpowiedź',
    explained: {
      waiting:
        'Sixhour próbuje dalej. Klient nie widzi jeszcze odpowiedzi, więc jego czas nadal biegnie.',
      failed:
        'Sama nie zostanie już wysłana, a klient wciąż czeka. Otwórz rozmowę i spróbuj ponownie albo odpowiedz inaczej.',
      rejected: 'Klient jej nie widzi i wciąż czeka. Otwórz rozmowę i odpowiedz innymi słowami.',
    },
    reply: 'Odpowiedź',
    queued: 'Zatwierdzono',
    attempts: 'Liczba prób',
    said: 'Podana przyczyna',
  },
  group: {
    subject: '{count, plural, one {# alert} few {# alerty} other {# alertów}}',
    quiet: 'Przyszły w czasie, gdy nie chcesz, by Ci przeszkadzano.',
    gathered: 'Przyszły jednocześnie.',
    settled:
      '{count, plural, one {Jeszcze # sprawę załatwiono w międzyczasie.} few {Jeszcze # sprawy załatwiono w międzyczasie.} other {Jeszcze # spraw załatwiono w międzyczasie.}}',
    more: '{count, plural, one {i jeszcze #} few {i jeszcze #} other {i jeszcze #}}',
    open: 'Otwórz wszystkie alerty',
  },
  test: {
    headline: 'Test: alerty docierają tutaj',
    lead: 'Ktoś wysłał tę wiadomość z konsoli, aby sprawdzić, czy dotrze. Nic nie trzeba robić.',
    open: 'Otwórz konsolę',
  },
};
