export type Voice = {
  address: 'formal' | 'informal';
  warmth: 'formal' | 'friendly' | 'warm';
  emoji: boolean;
  greetByName: boolean;
  signature?: string;
  greeting?: string;
  loved: string[];
  banned: string[];
};
export type VoiceOf = Voice & { language: string; updatedAt: string | null };

export const SAMPLE_KINDS = ['complaint', 'praise', 'question'] as const;
export type SampleKind = (typeof SAMPLE_KINDS)[number];
export type VoicePreview = {
  customer: string;
  reply: string;
  verdict: 'pass' | 'warn' | 'block';
};

export type GoodwillSettings = {
  currency: string;
  shippingPaid: boolean;
  giftAmount: number | null;
  monthlyBudget: number | null;
  letGo: boolean;
  orderValue: number | null;
  marginPercent: number | null;
  handlingCost: number | null;
  returnCost: number | null;
};
export type Goodwill = GoodwillSettings & { spentThisMonth: number };

/** What the API takes of a voice as it is shown. */
export const bodyOf = ({
  address,
  warmth,
  emoji,
  greetByName,
  signature = '',
  greeting = '',
  loved,
  banned,
}: Voice): Voice => ({
  address,
  warmth,
  emoji,
  greetByName,
  signature,
  greeting,
  loved: loved.map((one) => one.trim()).filter((one) => one.length > 1),
  banned: banned.map((one) => one.trim()).filter((one) => one.length > 1),
});
