import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Jobs } from '../infra/jobs/jobs.js';
import { announce } from '../infra/live/live.js';
import { sendMail } from './alerts.jobs.js';
import { Mail } from './mail.entity.js';

/** Mails that are no alerts. */
@Injectable()
export class Outbox {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
  ) {}

  /** Writes the mail unless there is one under that key: however many processes ask, one is sent. */
  async once(
    onceKey: string,
    mail: Pick<Mail, 'brandId' | 'recipient' | 'subject' | 'text' | 'html' | 'createdAt'>,
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      const id = randomUUID();
      const made = await tx
        .createQueryBuilder()
        .insert()
        .into(Mail)
        .values({ id, ...mail, onceKey, state: 'queued' })
        .orIgnore()
        .returning('id')
        .execute();
      if ((made.raw as unknown[]).length === 0) return;
      await this.jobs.add(tx, sendMail, { mailId: id });
      await announce(tx, { type: 'outbox', brandId: mail.brandId });
    });
  }
}
