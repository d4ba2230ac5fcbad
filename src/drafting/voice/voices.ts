import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { record } from '../../audit/audit.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../infra/clock.js';
import { notFound } from '../../infra/http/problem.js';
import { DRAFT_LANGUAGES } from '../library.js';
import { BrandVoice } from './brand-voice.entity.js';
import type { VoiceBody, VoiceView } from './voice.dto.js';
import { type Voice, voiceWith } from './voice.js';

const trimmed = (list: string[]): string[] => [
  ...new Set(list.map((phrase) => phrase.trim()).filter((phrase) => phrase !== '')),
];

/** What is kept of the form: nothing empty, nothing twice. */
export const settingsOf = ({ signature, greeting, loved, banned, ...rest }: VoiceBody): Voice => ({
  ...rest,
  loved: trimmed(loved),
  banned: trimmed(banned),
  ...(signature?.trim() ? { signature: signature.trim() } : {}),
  ...(greeting?.trim() ? { greeting: greeting.trim() } : {}),
});

/** Keeps how a brand speaks, for each language that we draft in. */
@Injectable()
export class Voices {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(brandId: string): Promise<VoiceView[]> {
    const rows = await this.db.manager.findBy(BrandVoice, { brandId });
    return DRAFT_LANGUAGES.map((language) =>
      view(language, rows.find((row) => row.language === language) ?? null),
    );
  }

  save(brandId: string, language: string, body: VoiceBody, who: Principal): Promise<VoiceView> {
    if (!DRAFT_LANGUAGES.includes(language)) throw notFound('voice');
    return this.db.transaction(async (tx) => {
      const at = this.clock.now();
      const before = await tx.findOneBy(BrandVoice, { brandId, language });
      const settings = settingsOf(body);
      const row = { brandId, language, settings, updatedAt: at };
      await tx.upsert(BrandVoice, row, ['brandId', 'language']);
      const detail = {
        language,
        fields: changedFields(voiceWith(before?.settings ?? {}), settings),
      };
      const entry = { brandId, at, actor: who.actor, action: 'voice', detail };
      await record(tx, { ...entry, entity: 'brand', entityId: brandId });
      return view(language, row);
    });
  }
}

const view = (
  language: string,
  row: Pick<BrandVoice, 'settings' | 'updatedAt'> | null,
): VoiceView => ({
  ...voiceWith(row?.settings ?? {}),
  language,
  updatedAt: row?.updatedAt.toISOString() ?? null,
});

const changedFields = (before: Voice, after: Voice): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) =>
      JSON.stringify(before[key as keyof Voice]) !== JSON.stringify(after[key as keyof Voice]),
  );
