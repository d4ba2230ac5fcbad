import type { EntityManager } from 'typeorm';
import { RISKS } from '../triage/judgement.js';
import { AlertPreference, BrandAlertSettings } from './alert-preference.entity.js';

const DEFAULTS: Omit<BrandAlertSettings, 'brandId'> = {
  risks: [...RISKS],
  negativeReviewStars: 2,
  crisisPeople: 5,
  crisisSeconds: 3600,
  stuckSeconds: 900,
  digestDaily: true,
  digestWeekly: true,
  digestHour: 8,
};

/** What a brand's people are told of, and from when on. */
export const alertSettingsOf = async (
  tx: EntityManager,
  brandId: string,
): Promise<BrandAlertSettings> =>
  (await tx.findOneBy(BrandAlertSettings, { brandId })) ?? { brandId, ...DEFAULTS };

const EVERYTHING: Omit<AlertPreference, 'userId'> = {
  emailMuted: [],
  emailHours: null,
  browser: false,
  browserMuted: [],
  browserHours: null,
  urgentThrough: true,
};

/** What a person wants to hear of. */
export async function preferencesOf(
  tx: EntityManager,
  userId: string,
): Promise<Omit<AlertPreference, 'userId'>> {
  const found = await tx.findOneBy(AlertPreference, { userId });
  if (!found) return EVERYTHING;
  const { userId: _, ...wanted } = found;
  return wanted;
}
