import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import type { Settings } from '../infra/config/settings.js';
import { isRefusedForGood, Mailer } from './mailer.js';

const open: SMTPServer[] = [];
afterEach(() =>
  Promise.all(open.splice(0).map((s) => new Promise<void>((done) => s.close(() => done())))),
);

/** A real server on a free port of this machine; refuses recipients at `.invalid`. */
async function receiver(): Promise<{ url: string; received: { to: string[]; raw: string }[] }> {
  const received: { to: string[]; raw: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, callback) {
      const refused = Object.assign(new Error('no such mailbox'), { responseCode: 550 });
      callback(address.endsWith('.invalid') ? refused : undefined);
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, raw: Buffer.concat(chunks).toString() });
        callback();
      });
    },
  });
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, received };
}

const mailerTo = (smtpUrl: string) =>
  new Mailer({ mail: { smtpUrl, from: 'Sixhour <alerts@shop.example>' } } as Settings);

const mail = {
  id: '0d9f6c7e-1111-4222-8333-444455556666',
  to: 'marek@shop.example',
  subject: 'Zostáva 5 minút · Ελένη',
  text: 'Žltý kôň',
  html: '<p>Žltý kôň</p>',
  date: new Date('2026-03-03T14:00:00Z'),
};

describe('the mailer', () => {
  it('hands a mail with both parts to the server', async () => {
    const { url, received } = await receiver();
    await mailerTo(url).send(mail);
    expect(received).toHaveLength(1);
    const [{ to, raw }] = received as [(typeof received)[0]];
    expect(to).toEqual(['marek@shop.example']);
    expect(raw).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(raw).toMatch(/^Date: Tue, 03 Mar 2026 14:00:00 \+0000\r$/m);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(raw).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
    expect(raw).toMatch(/^Content-Type: text\/html; charset=utf-8\r$/m);
  });

  it('gives a second copy the same Message-ID', async () => {
    const { url, received } = await receiver();
    await mailerTo(url).send(mail);
    await mailerTo(url).send(mail);
    const ids = received.map(({ raw }) => /^Message-ID: (.*)\r$/m.exec(raw)?.[1]);
    const id = '<0d9f6c7e-1111-4222-8333-444455556666@shop.example>';
    expect(ids).toEqual([id, id]);
  });

  it('tells a wrong recipient, which no retry mends, from a server that is away', async () => {
    const { url } = await receiver();
    const wrong = mailerTo(url).send({ ...mail, to: 'nobody@shop.invalid' });
    const refusal: unknown = await wrong.catch((error: unknown) => error);
    const away: unknown = await mailerTo('smtp://127.0.0.1:1')
      .send(mail)
      .catch((e: unknown) => e);
    expect(refusal).toHaveProperty('message', expect.stringContaining('no such mailbox'));
    expect(away).toHaveProperty('message', expect.stringContaining('ECONNREFUSED'));
    expect([refusal, away].map(isRefusedForGood)).toEqual([true, false]);
  });

  it('knows whether there is a server at all', () => {
    expect([mailerTo('').configured, mailerTo('smtp://127.0.0.1:25').configured]).toEqual([
      false,
      true,
    ]);
  });
});
