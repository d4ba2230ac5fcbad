import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { record } from '../audit/audit.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../infra/clock.js';
import { conflict } from '../infra/http/problem.js';
import { botPolicyOf } from '../routing/bot.queries.js';
import type { BotPolicy } from '../routing/bot-policy.js';
import { BotPolicyRow } from '../routing/bot-policy.entity.js';

/** How the bot behaves, in versions. A change counts for what comes in from then on. */
@Injectable()
export class BotSettings {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Throws 409 when somebody has changed it meanwhile. */
  change(brandId: string, from: number, policy: BotPolicy, who: Principal): Promise<BotPolicyRow> {
    return this.db.transaction(async (tx) => {
      await tx.query('select 1 from brand where id = $1 for update', [brandId]);
      const { version } = await botPolicyOf(tx, brandId);
      if (version !== from)
        throw conflict(
          'bot_changed',
          `The bot’s settings are at version ${version} by now; you changed version ${from}.`,
          'Load them again and make your change there.',
        );
      const at = this.clock.now();
      const next = { brandId, version: version + 1, policy, userId: who.userId, createdAt: at };
      const saved = await tx.save(BotPolicyRow, next);
      const entry = { brandId, at, actor: who.actor, entity: 'brand', entityId: brandId } as const;
      await record(tx, { ...entry, action: 'bot.changed', detail: { version: saved.version } });
      return saved;
    });
  }
}
