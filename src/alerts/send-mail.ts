import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../infra/clock.js';
import { reasonOf } from '../infra/failure.js';
import { Handles } from '../infra/jobs/handles.js';
import { announce } from '../infra/live/live.js';
import { sendMail } from './alerts.jobs.js';
import { Mail } from './mail.entity.js';
import { isRefusedForGood, Mailer } from './mailer.js';
import { secondsBetween } from './time-span.js';

/** After so long the next failure is the last: by then the alert is stale. About ten attempts. */
const PATIENCE_SECONDS = 3 * 3600;

type Outcome = Pick<Mail, 'state' | 'sentAt' | 'error'>;

@Injectable()
export class SendMail {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {}

  /**
   * The row is locked while the server is spoken to, so that two runs never overlap. A process that
   * dies between the server's yes and the commit sends it again, under the same Message-ID.
   */
  @Handles(sendMail)
  async send({ mailId }: { mailId: string }): Promise<void> {
    const failure = await this.db.transaction(async (tx) => {
      const mail = await tx.findOne(Mail, {
        where: { id: mailId, state: 'queued' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!mail) return null;
      const { outcome, again } = await this.attempt(mail);
      await save(tx, mail, outcome);
      return again;
    });
    if (failure) throw failure;
  }

  /** `again`: what to throw so that the job is retried. */
  private async attempt(mail: Mail): Promise<{ outcome: Outcome; again: Error | null }> {
    if (!this.mailer.configured)
      return { outcome: { state: 'kept', sentAt: null, error: null }, again: null };
    const { id, recipient, subject, text, html, createdAt } = mail;
    try {
      await this.mailer.send({ id, to: recipient, subject, text, html, date: createdAt });
      return { outcome: { state: 'sent', sentAt: this.clock.now(), error: null }, again: null };
    } catch (error) {
      const reason = reasonOf(error);
      const over = secondsBetween(createdAt, this.clock.now()) >= PATIENCE_SECONDS;
      return over || isRefusedForGood(error)
        ? { outcome: { state: 'failed', sentAt: null, error: reason }, again: null }
        : {
            outcome: { state: 'queued', sentAt: null, error: reason },
            again: new Error(`mail ${id}: ${reason}`),
          };
    }
  }
}

async function save(tx: EntityManager, { id, brandId }: Mail, outcome: Outcome): Promise<void> {
  await tx.update(Mail, { id }, outcome);
  await announce(tx, { type: 'outbox', brandId });
}
