import type { Alert } from '../api/types';
import type { Hours } from '../rules/types';

export type AlertPreferences = {
  emailMuted: string[];
  emailHours: Hours | null;
  browser: boolean;
  browserMuted: string[];
  browserHours: Hours | null;
  urgentThrough: boolean;
};
export type BrandAlertSettings = {
  risks: string[];
  negativeReviewStars: number;
  crisisPeople: number;
  crisisSeconds: number;
  stuckSeconds: number;
  digestDaily: boolean;
  digestWeekly: boolean;
  digestHour: number;
};
/** An alert that the browser is to show. */
export type Notice = Alert & { toldAt: string };
