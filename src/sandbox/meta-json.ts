import { createHmac } from 'node:crypto';

/** An id that old webhooks carry as a JSON number, beyond 2^53: readers that parse it as a double lose digits. */
export const numeric = (id: string) => `@@number:${id}`;

/** JSON as Meta puts it on the wire: non-ASCII as \uXXXX and `/` as `\/`. */
export function metaJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('/', '\\/')
    .replace(/"@@number:(\d+)"/g, '$1');
}

/** `X-Hub-Signature-256` and its legacy sister over the very bytes of the body. */
export function signatures(secret: string, body: Buffer): Record<string, string> {
  const sign = (algorithm: string) => createHmac(algorithm, secret).update(body).digest('hex');
  return {
    'x-hub-signature-256': `sha256=${sign('sha256')}`,
    'x-hub-signature': `sha1=${sign('sha1')}`,
  };
}
