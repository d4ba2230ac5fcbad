import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Settings } from '../infra/config/settings.js';

export interface OutgoingMail {
  /** Makes the Message-ID: a second copy of one mail can be recognised by it. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  date: Date;
}

const CONNECT_MS = 10_000;
const IDLE_MS = 20_000;

/** The part of the sender's address after the @, for Message-IDs. */
const domainOf = (from: string): string => /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';

export const messageIdOf = (id: string, from: string): string => `<${id}@${domainOf(from)}>`;

/** No further attempt helps: the server knows the recipient is wrong. See RFC 5321, 4.2.1. */
export const isRefusedForGood = (error: unknown): boolean => {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  return command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500;
};

/** Hands mails to the configured SMTP server. */
@Injectable()
export class Mailer {
  constructor(private readonly settings: Settings) {}

  /** Without a server, mails stay in the console's outbox. */
  get configured(): boolean {
    return this.settings.mail.smtpUrl !== '';
  }

  /** Resolves once the server has taken it; throws what nodemailer throws. */
  async send({ id, ...mail }: OutgoingMail): Promise<void> {
    const { from, smtpUrl } = this.settings.mail;
    const transport = createTransport({
      url: smtpUrl,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: IDLE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      await transport.sendMail({
        ...mail,
        from,
        messageId: messageIdOf(id, from),
        // RFC 3834: nobody's absence notice should answer this.
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } finally {
      transport.close();
    }
  }
}
