import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ConnectorRegistry } from '../connectors/registry.js';
import type { Brand } from '../identity/brand.entity.js';
import { localesOf } from '../identity/accept-language.js';
import { type Locale, LOCALES } from '../identity/locale.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { FaqEntry } from '../knowledge/faq-entry.entity.js';
import { FaqFeedback } from '../knowledge/faq-feedback.entity.js';
import { liveFaqOf } from '../knowledge/faq.queries.js';
import { Matchers } from '../knowledge/matchers.js';
import type { HelpFrame } from './help-page.js';
import { searchHelp } from './help-search.js';
import { brandOfAddress, chatsOf, helpLanguages } from './help.queries.js';

/** Reads what the help pages show. */
@Injectable()
export class HelpDesk {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly registry: ConnectorRegistry,
    private readonly matchers: Matchers,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** The path of the page in the reader's first language that has answers, else in the brand's own; null: no brand. */
  async languageFor(address: string, wanted: string | undefined): Promise<string | null> {
    const brand = await brandOfAddress(this.db.manager, address);
    if (!brand) return null;
    const there = await helpLanguages(this.db.manager, brand, this.now());
    const own = LOCALES.find((locale) => locale === brand.defaultLanguage) ?? 'en';
    const chosen = localesOf(wanted).find((locale) => there.includes(locale)) ?? there[0] ?? own;
    return `${baseOf(brand)}/${chosen}`;
  }

  /** What all pages of a brand and language have; null: no such brand, or a language that we do not speak. */
  async find(
    address: string,
    language: string,
  ): Promise<{ frame: HelpFrame; brand: Brand } | null> {
    const locale = LOCALES.find((one) => one === language);
    const { manager } = this.db;
    const brand = locale ? await brandOfAddress(manager, address) : null;
    if (!locale || !brand) return null;
    const frame: HelpFrame = {
      locale,
      brand: brand.name,
      base: baseOf(brand),
      origin: new URL(this.settings.server.publicUrl).origin,
      languages: await helpLanguages(manager, brand, this.now()),
      defaultLanguage: brand.defaultLanguage,
      chats: await chatsOf(manager, this.registry, { brandId: brand.id, language }),
      email: brand.helpEmail,
    };
    return { frame, brand };
  }

  /** The public answers that hold today. */
  async entries({ id: brandId }: Brand, language: Locale): Promise<FaqEntry[]> {
    const live = await liveFaqOf(this.db.manager, { brandId, language, now: this.now() });
    return live.filter(({ isPublic }) => isPublic);
  }

  async entry(brand: Brand, language: Locale, id: string): Promise<FaqEntry | null> {
    const entries = await this.entries(brand, language);
    return entries.find((entry) => entry.id === id) ?? null;
  }

  async search({ id: brandId }: Brand, language: Locale, q: string): Promise<FaqEntry[]> {
    const { manager } = this.db;
    const live = await this.matchers.of(manager, brandId, language);
    return live ? searchHelp(manager, live, q) : [];
  }

  async feedback({ id: entryId, brandId, version }: FaqEntry, helpful: boolean): Promise<void> {
    const said = { entryId, brandId, version, helpful, source: 'help' as const, at: this.now() };
    await this.db.manager.insert(FaqFeedback, said);
  }
}

const baseOf = ({ slug, id }: Brand): string => `/help/${slug ?? id}`;

/** Of a page that belongs to nobody. */
export const bareFrame = (locale: Locale): HelpFrame => ({
  ...{ locale, brand: '', base: '/help', origin: '', languages: [], defaultLanguage: locale },
  ...{ chats: [], email: null },
});
