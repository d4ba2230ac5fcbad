import type { Hours } from '../rules/types';

export type WebhookEndpoint = {
  id: string;
  brandId: string;
  url: string;
  format: 'signed' | 'slack' | 'teams';
  locale: string;
  muted: string[];
  hours: Hours | null;
  urgentThrough: boolean;
  active: boolean;
  createdAt: string;
  /** Shown once, when it is made; null of a chat program. */
  secret?: string | null;
};
export type WebhookDelivery = {
  id: string;
  endpointId: string;
  url: string;
  event: string;
  state: string;
  attempts: number;
  lastStatus: number | null;
  createdAt: string;
  sentAt: string | null;
  error: string | null;
};
