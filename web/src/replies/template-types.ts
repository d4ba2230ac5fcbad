import type { GuardResult, Page } from '../api/types';

export type TemplateAction =
  { do: 'assign_me' } | { do: 'assign_team'; teamId: string } | { do: 'close'; reason: string };
export type TemplateFields = {
  name: string;
  /** Liquid texts by language. */
  texts: Record<string, string>;
  actions: TemplateAction[];
};
export type Template = TemplateFields & { id: string; brandId: string; updatedAt: string };
export type TemplatesPage = Page<Template>;
export type Preview = GuardResult & { text: string; missing: string[] };
export type Inserted = Preview & { useId: string; language: string; actions: TemplateAction[] };
export type TemplateFigures = {
  templateId: string;
  language: string;
  used: number;
  sent: number;
  unchanged: number;
  thrownAway: number;
  editShare: number | null;
};
export type Imported = {
  made: number;
  changed: number;
  unchanged: number;
  refused: { name: string; why: string }[];
};

/** What a template may name; the server says so too when it refuses another. */
export const VARIABLES = [
  'customer.salutation',
  'customer.name',
  'customer.first_name',
  'agent.name',
  'agent.first_name',
  'brand.name',
  'channel.name',
  'order.number',
  'message.stars',
  'today',
] as const;
