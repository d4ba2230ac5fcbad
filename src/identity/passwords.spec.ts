import { describe, expect, it } from '@jest/globals';
import { checkPassword, hashPassword } from './passwords.js';

describe('passwords', () => {
  it('are kept as argon2id', async () => {
    expect(await hashPassword('correct horse')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('are recognised, and nothing else is', async () => {
    const stored = await hashPassword('correct horse');
    expect(await checkPassword(stored, 'correct horse')).toBe(true);
    expect(await checkPassword(stored, 'Correct horse')).toBe(false);
  });

  it('are the same however the system composes their letters', async () => {
    const stored = await hashPassword('čučoriedka'.normalize('NFD'));
    expect(await checkPassword(stored, 'čučoriedka'.normalize('NFC'))).toBe(true);
  });

  it('never fit a person who does not exist', async () => {
    expect(await checkPassword(null, 'correct horse')).toBe(false);
  });
});
