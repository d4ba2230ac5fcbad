import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ChannelAccount } from '../connectors/account.entity.js';
import type { ChatProfile } from '../connectors/chat-profile.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { voiceOf } from '../drafting/voice/voice.queries.js';
import { Brand } from '../identity/brand.entity.js';
import { Clock } from '../infra/clock.js';
import { liveFaqOf } from '../knowledge/faq.queries.js';
import { botPolicyOf } from '../routing/bot.queries.js';
import { mostAsked } from './bot.queries.js';
import { type AskedInLanguage, chatProfileOf } from './chat-profile.js';
import { BOT_LANGUAGES } from './texts/library.js';

const USED_MS = 90 * 86_400_000;

/** Gathers what an account's menu is to show. */
@Injectable()
export class MenuSource {
  constructor(
    private readonly registry: ConnectorRegistry,
    private readonly clock: Clock,
  ) {}

  /** Null: nothing, because the bot is off, wants no menu, or has nothing to answer with. */
  async of(manager: EntityManager, account: ChannelAccount): Promise<ChatProfile | null> {
    const limits = this.registry.get(account.platform).manifest.chatProfile;
    const { brandId } = account;
    const { policy } = await botPolicyOf(manager, brandId);
    if (!limits || !policy.on || !policy.menu) return null;
    const now = this.clock.now();
    const brand = await manager.findOneByOrFail(Brand, { id: brandId });
    const used = await mostAsked(manager, brandId, new Date(now.getTime() - USED_MS));
    const languages: AskedInLanguage[] = [];
    const order = [...account.languages, brand.defaultLanguage, ...BOT_LANGUAGES];
    for (const language of new Set(order.filter((code) => BOT_LANGUAGES.includes(code)))) {
      const entries = await liveFaqOf(manager, { brandId, language, now });
      const byUse = [...entries].sort((a, b) => (used.get(b.id) ?? 0) - (used.get(a.id) ?? 0));
      const { address } = await voiceOf(manager, brandId, language);
      languages.push({ language, entries: byUse, address });
    }
    return chatProfileOf({ shop: brand.name, languages }, limits);
  }
}
