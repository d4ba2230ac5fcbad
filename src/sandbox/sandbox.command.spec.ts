import { describe, expect, it } from '@jest/globals';
import { sandboxAccounts } from './accounts.js';
import { SandboxArgumentError, sandboxCommand } from './sandbox.command.js';
import { TestSandbox } from './testing.js';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

describe('sixhour sandbox', () => {
  it('says where it is, how to call it and what there is, and ends when it is told', async () => {
    const said: string[] = [];
    let status = 0;
    await sandboxCommand(
      ['--port', '0'],
      (line) => said.push(line),
      async () => {
        const [, url] = /"(http[^"]+)"/.exec(said.join('\n'))!;
        ({ status } = await fetch(url!));
      },
    );
    expect(status).toBe(200);
    expect(said[0]).toMatch(/^sandbox ready at http:\/\/127\.0\.0\.1:\d+$/);
    for (const { platform, externalId, credentials } of sandboxAccounts()) {
      expect(said.join('\n')).toMatch(new RegExp(`${platform} +${escaped(externalId)} `));
      const token = credentials.accessToken;
      if (token) expect(said.join('\n')).toContain(token);
    }
    await expect(fetch(said[0]!.split(' at ')[1]!)).rejects.toThrow();
  });

  it('says so when the port is taken', async () => {
    const other = await TestSandbox.start();
    const { port } = new URL(other.origin);
    const taken = sandboxCommand(
      ['--port', port],
      () => undefined,
      () => Promise.resolve(),
    );
    await expect(taken).rejects.toThrow(`port ${port} is taken`);
    await other.stop();
  });

  it.each([
    [['--port', 'many'], '--port is “many”'],
    [['--traffic', 'heavy'], 'allowed: living, none'],
    [['--callback', 'here'], '--callback must be a whole address'],
  ])('refuses %j', async (args, message) => {
    const run = sandboxCommand(
      args,
      () => undefined,
      () => Promise.resolve(),
    );
    await expect(run).rejects.toThrow(SandboxArgumentError);
    await expect(run).rejects.toThrow(message);
  });
});
