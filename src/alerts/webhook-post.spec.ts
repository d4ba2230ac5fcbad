import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { post } from './webhook-post.js';
import { signatureOf } from './webhook-signature.js';

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((done) => (server ? server.close(done) : done(null)));
  server = undefined;
});

interface Got {
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

async function receiver(answer: (response: ServerResponse) => void): Promise<[string, Got[]]> {
  const got: Got[] = [];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      got.push({ path: request.url ?? '', headers: request.headers, body });
      answer(response);
    });
  });
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
  return [`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got];
}

const delivery = (url: string) => ({
  url,
  secret: 'shared-secret',
  deliveryId: '0d9f6c7e-1111-4222-8333-444455556666',
  payload: { event: 'clock.breached', text: 'Τι ώρα κλείνετε;' },
  now: new Date('2026-03-09T10:00:00.900Z'),
});

describe('a webhook delivery', () => {
  it('arrives with its id, its time and a signature over the bytes sent', async () => {
    const [url, got] = await receiver((response) => response.writeHead(204).end());
    expect(await post(delivery(url))).toMatchObject({ status: 204, error: null });
    const [{ headers, body }] = got as [Got];
    expect(JSON.parse(body)).toEqual(delivery(url).payload);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'sixhour-delivery': '0d9f6c7e-1111-4222-8333-444455556666',
      'sixhour-timestamp': '1773050400',
      'sixhour-signature': signatureOf('shared-secret', 1773050400, body),
    });
  });

  it('does not follow a redirect', async () => {
    const [url, got] = await receiver((response) =>
      response.writeHead(307, { location: '/elsewhere' }).end(),
    );
    expect(await post(delivery(url))).toMatchObject({
      status: 307,
      error: 'the receiver answered 307',
    });
    expect(got.map(({ path }) => path)).toEqual(['/hook']);
  });

  it('counts any answer but 2xx as a failure', async () => {
    const [url] = await receiver((response) => response.writeHead(500).end('x'.repeat(100_000)));
    expect(await post(delivery(url))).toMatchObject({
      status: 500,
      error: 'the receiver answered 500',
    });
  });

  it('tells why nobody answered', async () => {
    const [url] = await receiver((response) => response.destroy());
    const cut = await post(delivery(url));
    expect(cut).toMatchObject({
      status: null,
      error: expect.stringMatching(/closed|hang up|ECONNRESET/i),
    });
    const away = await post(delivery('http://127.0.0.1:1/hook'));
    expect(away).toMatchObject({ status: null, error: expect.any(String) });
  });
});
