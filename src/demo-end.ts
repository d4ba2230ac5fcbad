import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, Not } from 'typeorm';
import { SYSTEM } from './audit/audit.js';
import { ChannelAccount } from './connectors/account.entity.js';
import { Accounts } from './connectors/accounts.js';
import { Conversation } from './conversations/conversation.entity.js';
import { changeState } from './conversations/conversation-state.js';
import { conversationSettled } from './conversations/conversations.events.js';
import { lockConversation } from './conversations/find-or-make-conversation.js';
import { Clock } from './infra/clock.js';
import { Jobs } from './infra/jobs/jobs.js';

/** Puts the sample away once a real account is connected. */
@Injectable()
export class DemoEnd {
  constructor(
    private readonly db: DataSource,
    private readonly accounts: Accounts,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Nobody polls the sandbox any more, and the sample's conversations are closed: no clock of theirs runs on. */
  async putAway(): Promise<void> {
    const standIns = { apiOrigin: Not(IsNull()), state: Not('disconnected' as const) };
    for (const account of await this.db.manager.findBy(ChannelAccount, standIns))
      await this.db.transaction(async (tx) => {
        await this.accounts.setState(tx, account, 'disconnected', 'The sample is over.');
        const unfinished = { accountId: account.id, state: In(['open', 'bot', 'waiting']) };
        for (const { id } of await tx.findBy(Conversation, unfinished)) await this.close(tx, id);
      });
  }

  private async close(tx: EntityManager, id: string): Promise<void> {
    const conversation = await lockConversation(tx, id);
    const at = this.clock.now();
    await changeState(tx, conversation, { to: 'closed', reason: 'sample_over', actor: SYSTEM, at });
    const { brandId } = conversation;
    await this.jobs.emit(tx, conversationSettled, { brandId, conversationId: id });
  }
}
