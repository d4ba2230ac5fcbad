import { describe, expect, it } from '@jest/globals';
import { within } from './within.js';

describe('within', () => {
  it('gives what the work gives', async () => {
    expect(await within(1, Promise.resolve('done'))).toBe('done');
    await expect(within(1, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });

  it('does not wait for ever', async () => {
    await expect(within(0.01, new Promise(() => {}))).rejects.toThrow('no answer within 0.01 s');
  });
});
