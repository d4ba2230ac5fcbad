/** What a brand may give after a fault of its own. Amounts in its currency; null: not known, or none. */
export interface GoodwillSettings {
  /** ISO 4217. */
  currency: string;
  shippingPaid: boolean;
  giftAmount: number | null;
  /** All gifts of a calendar month together. */
  monthlyBudget: number | null;
  letGo: boolean;
  orderValue: number | null;
  marginPercent: number | null;
  handlingCost: number | null;
  returnCost: number | null;
}

export const NO_GOODWILL: GoodwillSettings = {
  currency: 'EUR',
  shippingPaid: false,
  giftAmount: null,
  monthlyBudget: null,
  letGo: false,
  orderValue: null,
  marginPercent: null,
  handlingCost: null,
  returnCost: null,
};

/** What a reckoning came to, for whoever answers; never said to the customer. */
export type DraftNote =
  | { kind: 'gift'; amount: number; currency: string; spent: number; budget: number | null }
  | {
      kind: 'let_go';
      currency: string;
      orderValue: number;
      marginPercent: number;
      /** What the thing is worth to the shop: its price without the margin. */
      worth: number;
      /** Shipping and work, were it taken back. */
      takingBack: number;
      cheaper: boolean;
    };

/** The gift that this month still has room for; null: none. */
export function giftLeft(settings: GoodwillSettings, spent: number): number | null {
  const { giftAmount, monthlyBudget } = settings;
  if (!giftAmount) return null;
  return monthlyBudget === null || spent + giftAmount <= monthlyBudget ? giftAmount : null;
}

/** Is it cheaper to let a thing go than to take it back? Null where a figure is missing. */
export function letGoNote(
  { currency, orderValue, marginPercent, handlingCost, returnCost }: GoodwillSettings,
  ownValue?: number,
): Extract<DraftNote, { kind: 'let_go' }> | null {
  const value = ownValue ?? orderValue;
  if (value === null || marginPercent === null) return null;
  if (handlingCost === null && returnCost === null) return null;
  const worth = cents(value * (1 - marginPercent / 100));
  const takingBack = cents((handlingCost ?? 0) + (returnCost ?? 0));
  const figures = { currency, orderValue: value, marginPercent, worth, takingBack };
  return { kind: 'let_go', ...figures, cheaper: worth < takingBack };
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** "5 €", as the language writes it. */
export const money = (amount: number, currency: string, language: string): string =>
  new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(amount);
