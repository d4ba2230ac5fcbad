import { describe, expect, it } from '@jest/globals';
import { isPublicAddress, publicLookup, refusedAddress } from './address.js';

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1', '2a00:1450:4001::1'])(
    'lets %s through',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.8.8.8',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('holds %s back', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('publicLookup', () => {
  const lookup = (...addresses: string[]) =>
    publicLookup(() =>
      Promise.resolve(
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      ),
    );

  it('gives the addresses it has looked at', async () => {
    expect(await lookup('8.8.8.8', '2606:4700::1')('x.test')).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700::1', family: 6 },
    ]);
  });

  it.each([[['127.0.0.1']], [['8.8.8.8', '10.0.0.1']], [[]]])('refuses %j', async (addresses) => {
    const failed = lookup(...addresses)('x.test');
    await expect(failed).rejects.toMatchObject({ code: 'ADDRESS_NOT_PUBLIC' });
  });

  it('refuses this machine by its own name', async () => {
    await expect(publicLookup()('localhost')).rejects.toMatchObject({ code: 'ADDRESS_NOT_PUBLIC' });
  });
});

describe('refusedAddress', () => {
  it.each([
    'https://forum.test/feed.xml',
    'http://8.8.8.8/feed',
    'https://[2606:4700::1]:8443/feed',
  ])('lets %s through', (url) => expect(refusedAddress(url)).toBeNull());

  it.each([
    ['forum.test/feed', 'no address'],
    ['file:///etc/passwd', 'Only http'],
    ['ftp://forum.test/feed', 'Only http'],
    ['https://anna:geheim@forum.test/feed', 'password'],
    ['http://127.0.0.1/feed', 'private'],
    ['http://2130706433/feed', 'private'],
    ['http://0x7f.1/feed', 'private'],
    ['http://[::1]/feed', 'private'],
    ['http://[::ffff:7f00:1]/feed', 'private'],
    ['http://169.254.169.254/latest/meta-data', 'private'],
  ])('says why it does not read %s', (url, why) => expect(refusedAddress(url)).toContain(why));
});
