import { lookup as systemLookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import type { Lookup } from '../transport.js';

/** Not the public internet. Source: IANA's special-purpose address registries for IPv4 and IPv6. */
const SPECIAL = new BlockList();
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]) {
  const [net, bits] = range.split('/');
  SPECIAL.addSubnet(net!, Number(bits), 'ipv4');
}

/** The only part of IPv6 that is handed out, and what is special within it. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  SPECIAL.addSubnet(net, bits, 'ipv6');
}

/** An address of the public internet: not loopback, private, link-local, or a tunnel to such. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !SPECIAL.check(address, 'ipv4');
  if (family === 6) return GLOBAL.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6');
  return false;
}

/** The code of the error that `publicLookup` throws. */
export const NOT_PUBLIC = 'ADDRESS_NOT_PUBLIC';

/**
 * Resolves a name for a connection and refuses it when any of its addresses is not public. The very addresses
 * that were looked at are connected to, so a name can not change its mind in between.
 */
export function publicLookup(
  resolve: (
    name: string,
    options: { all: true },
  ) => Promise<{ address: string; family: number }[]> = systemLookup,
): Lookup {
  return async (hostname) => {
    const found = await resolve(hostname, { all: true });
    if (found.length === 0 || !found.every(({ address }) => isPublicAddress(address))) {
      throw Object.assign(new Error('not a public address'), { code: NOT_PUBLIC });
    }
    return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
  };
}

/**
 * Why this address is not read, or null. Names are looked at when they are resolved; a connection to a bare
 * number is not resolved at all.
 */
export function refusedAddress(url: string): string | null {
  if (!URL.canParse(url)) return 'That is no address: it begins with https://.';
  const { protocol, hostname, username, password } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return 'Only http and https are read.';
  if (username || password) return 'An address with a user name and password in it is not read.';
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0 && !isPublicAddress(bare)) {
    return 'The address leads into a private network, which is not read.';
  }
  return null;
}
