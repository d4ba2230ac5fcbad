/** What a template may name; a value is missing where the shop does not know it. */
export const VARIABLES = [
  'customer.name',
  'customer.first_name',
  'customer.salutation',
  'agent.name',
  'agent.first_name',
  'brand.name',
  'channel.name',
  'order.number',
  'message.stars',
  'today',
] as const;
export type Variable = (typeof VARIABLES)[number];

export interface TemplateFacts {
  customerName?: string;
  /** The given name in the vocative, where the language has one and the form is certain. */
  salutation?: string;
  agentName?: string;
  brandName: string;
  channelName: string;
  /** As the customer wrote it. */
  orderNumber?: string;
  stars?: number;
  now: Date;
  timeZone: string;
}

type Scope = Record<string, string | number | Record<string, string | number>>;

const firstName = (name: string | undefined) => name?.trim().split(/\s+/)[0];

const present = (values: Record<string, string | number | undefined>) =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as Record<string, string | number>;

/** The facts as the template's variables, dates as the language writes them. */
export function scopeOf(facts: TemplateFacts, language: string): Scope {
  const { customerName, agentName, now, timeZone } = facts;
  return {
    customer: present({
      name: customerName,
      first_name: firstName(customerName),
      salutation: facts.salutation,
    }),
    agent: present({ name: agentName, first_name: firstName(agentName) }),
    brand: present({ name: facts.brandName }),
    channel: present({ name: facts.channelName }),
    order: present({ number: facts.orderNumber }),
    message: present({ stars: facts.stars }),
    today: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(now),
  };
}

type Hints = Record<Variable, string>;

/** What to fill in where a value is not known, in the language of the reply. */
const HINTS: Record<string, Hints> = {
  en: {
    'customer.name': 'name of the customer',
    'customer.first_name': 'first name of the customer',
    'customer.salutation': 'how to address the customer',
    'agent.name': 'your name',
    'agent.first_name': 'your first name',
    'brand.name': 'name of the shop',
    'channel.name': 'name of the channel',
    'order.number': 'order number',
    'message.stars': 'stars given',
    today: 'today’s date',
  },
  el: {
    'customer.name': 'όνομα πελάτη',
    'customer.first_name': 'μικρό όνομα πελάτη',
    'customer.salutation': 'προσφώνηση πελάτη',
    'agent.name': 'το όνομά σας',
    'agent.first_name': 'το μικρό σας όνομα',
    'brand.name': 'όνομα καταστήματος',
    'channel.name': 'όνομα καναλιού',
    'order.number': 'αριθμός παραγγελίας',
    'message.stars': 'αστέρια',
    today: 'σημερινή ημερομηνία',
  },
  sk: {
    'customer.name': 'meno zákazníka',
    'customer.first_name': 'krstné meno zákazníka',
    'customer.salutation': 'oslovenie zákazníka',
    'agent.name': 'vaše meno',
    'agent.first_name': 'vaše krstné meno',
    'brand.name': 'názov obchodu',
    'channel.name': 'názov kanála',
    'order.number': 'číslo objednávky',
    'message.stars': 'počet hviezdičiek',
    today: 'dnešný dátum',
  },
  pl: {
    'customer.name': 'nazwisko klienta',
    'customer.first_name': 'imię klienta',
    'customer.salutation': 'zwrot do klienta',
    'agent.name': 'imię i nazwisko pracownika',
    'agent.first_name': 'imię pracownika',
    'brand.name': 'nazwa sklepu',
    'channel.name': 'nazwa kanału',
    'order.number': 'numer zamówienia',
    'message.stars': 'liczba gwiazdek',
    today: 'dzisiejsza data',
  },
  tr: {
    'customer.name': 'müşterinin adı soyadı',
    'customer.first_name': 'müşterinin adı',
    'customer.salutation': 'hitap',
    'agent.name': 'adınız soyadınız',
    'agent.first_name': 'adınız',
    'brand.name': 'mağazanın adı',
    'channel.name': 'kanalın adı',
    'order.number': 'sipariş numarası',
    'message.stars': 'yıldız sayısı',
    today: 'bugünün tarihi',
  },
};

export const hintOf = (variable: string, language: string): string =>
  (HINTS[language] ?? HINTS.en!)[variable as Variable] ?? variable;

/** Somebody to show a template with before it is used; not a customer. */
export const SAMPLE_FACTS: Omit<TemplateFacts, 'now' | 'timeZone' | 'brandName' | 'salutation'> = {
  customerName: 'Anna Nova',
  agentName: 'Eva Lis',
  channelName: 'Channel',
  orderNumber: 'AB-1042',
  stars: 4,
};
