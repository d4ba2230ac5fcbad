import { describe, expect, it } from '@jest/globals';
import { commands } from '../src/commands.js';

describe('sixhour decode', () => {
  it('ends with 2 for arguments that it can not use', async () => {
    const { write } = process.stderr;
    const said: string[] = [];
    process.stderr.write = (line: string) => said.push(line) > 0;
    try {
      expect(await commands.decode!.run(['--platform', 'myspace', '--kind', 'poll'])).toBe(2);
    } finally {
      process.stderr.write = write;
    }
    expect(said.join('')).toMatch(/^sixhour decode: --platform is “myspace”; allowed: [^\n]+\n$/);
  });
});
