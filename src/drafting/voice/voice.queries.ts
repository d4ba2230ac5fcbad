import type { EntityManager } from 'typeorm';
import { BrandVoice } from './brand-voice.entity.js';
import { type Voice, voiceWith } from './voice.js';

/** The voice that a brand has in a language. */
export async function voiceOf(
  tx: EntityManager,
  brandId: string,
  language: string,
): Promise<Voice> {
  const row = await tx.findOneBy(BrandVoice, { brandId, language });
  return voiceWith(row?.settings ?? {});
}
