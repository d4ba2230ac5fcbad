import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SAMPLE_FAQ, SAMPLE_SHOP, SAMPLE_TEAMS } from './demo-data.js';
import { OwnerSetup } from './identity/owner.js';
import { Team } from './identity/team.entity.js';
import { Clock } from './infra/clock.js';
import { FaqEntry } from './knowledge/faq-entry.entity.js';

/** The brand of the demo, with its teams and its FAQ. */
@Injectable()
export class SampleShop {
  constructor(
    private readonly db: DataSource,
    private readonly setup: OwnerSetup,
    private readonly clock: Clock,
  ) {}

  /** Makes what is missing of it; returns the brand's id. */
  async prepare(): Promise<string> {
    const brandId = await this.setup.ensureBrand(SAMPLE_SHOP);
    const now = this.clock.now();
    await this.db.transaction(async (tx) => {
      if (!(await tx.existsBy(Team, { brandId })))
        await tx.insert(
          Team,
          SAMPLE_TEAMS.map((team) => ({ ...team, brandId, createdAt: now })),
        );
      if (!(await tx.existsBy(FaqEntry, { brandId })))
        await tx.insert(
          FaqEntry,
          SAMPLE_FAQ.map((entry) => ({
            ...{ ...entry, brandId, isPublic: true },
            ...{ createdAt: now, updatedAt: now },
          })),
        );
    });
    return brandId;
  }
}
