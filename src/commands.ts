import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { USER_ROLES } from './identity/role.js';
import { loadSettings } from './infra/config/load.js';
import type { Settings } from './infra/config/settings.js';

// Each command loads what it needs when it runs: one that judges a line need not know the server.

export interface Command {
  summary: string;
  /** Returns the exit code; nothing is 0. */
  run(args: string[]): Promise<number | void>;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Waits where the reader is slower than we are, so that a long stream needs little memory. */
const write = (line: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = (error?: Error | null) => (error ? reject(error) : resolve());
    if (process.stdout.write(`${line.replace(/\n$/, '')}\n`)) resolve();
    else process.stdout.once('drain', done);
  });

/** Read only once somebody asks: the interface drops the lines that nobody waits for. */
async function* lines(): AsyncIterable<string> {
  yield* createInterface({ input: process.stdin, crlfDelay: Infinity, terminal: false });
}

const whole = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const noArguments = (args: string[]) => parseArgs({ args, options: {}, strict: true });

/** One JSON line in, one JSON line out, in order. */
const lineCommand = (
  summary: string,
  act: (input: AsyncIterable<string>) => Promise<void>,
): Command => ({
  summary,
  run: async (args) => {
    noArguments(args);
    await act(lines());
  },
});

async function migrateOnce(settings: Settings): Promise<string[]> {
  const { openDatabase } = await import('./infra/database/connection.js');
  const { migrate } = await import('./infra/database/source.js');
  const { schema } = await import('./schema.js');
  const database = await openDatabase(settings);
  try {
    return await migrate(database.address, schema);
  } finally {
    await database.close();
  }
}

/** Every command, in the order in which `help` lists them. */
export const commands: Record<string, Command> = {
  start: {
    summary:
      'Starts Sixhour: database, console, API, jobs, and the sandbox while nothing is connected',
    run: async (args) => {
      noArguments(args);
      const { runUntilStopped } = await import('./main.js');
      await runUntilStopped(loadSettings(), say);
    },
  },
  migrate: {
    summary: 'Brings the database up to date, and ends',
    run: async (args) => {
      noArguments(args);
      const made = await migrateOnce(loadSettings());
      say(
        made.length > 0 ? `Done: ${made.join(', ')}` : 'Nothing to do: the database is up to date.',
      );
    },
  },
  seed: {
    summary: 'Adds the sample teams and FAQ of the demo to the oldest brand',
    run: async (args) => {
      noArguments(args);
      const { seed } = await import('./seed.js');
      say(await seed(loadSettings()));
    },
  },
  sandbox: {
    summary:
      'Starts invented platforms: [--port 4010] [--host H] [--journal FILE] [--traffic living|none] [--callback URL]',
    run: async (args) => {
      const { SandboxArgumentError, sandboxCommand } = await import('./sandbox/sandbox.command.js');
      const stopped = () =>
        Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
      try {
        await sandboxCommand(args, say, stopped);
      } catch (error) {
        if (!(error instanceof SandboxArgumentError)) throw error;
        process.stderr.write(`sixhour sandbox: ${error.message}\n`);
        return 2;
      }
      return 0;
    },
  },
  'api-key': {
    summary:
      'Makes a key for scripts: --name NAME [--role owner|manager|agent|viewer] [--brand ID]',
    run: async (args) => {
      const { values } = parseArgs({
        args,
        options: {
          name: { type: 'string', default: 'script' },
          role: { type: 'string', default: 'manager' },
          brand: { type: 'string' },
        },
      });
      const role = USER_ROLES.find((known) => known === values.role);
      if (!role) {
        process.stderr.write(
          `sixhour api-key: --role is “${values.role}”; allowed: ${USER_ROLES.join(', ')}\n`,
        );
        return 2;
      }
      const { createApiKeyFor } = await import('./api-key.command.js');
      say(
        await createApiKeyFor(loadSettings(), { name: values.name, role, brandId: values.brand }),
      );
      return 0;
    },
  },
  'app-review': {
    summary: 'Writes what platforms want for their App Review, of what is connected: [--out DIR]',
    run: async (args) => {
      const { values } = parseArgs({ args, options: { out: { type: 'string' } } });
      const { appReview } = await import('./app-review.command.js');
      say(await appReview(loadSettings(), values.out));
    },
  },
  replay: {
    summary:
      'Takes in what could not be taken in before: --account ID or --all [--dry-run], which only tries',
    run: async (args) => {
      const { values } = parseArgs({
        args,
        options: {
          account: { type: 'string' },
          all: { type: 'boolean', default: false },
          'dry-run': { type: 'boolean', default: false },
        },
      });
      if (values.all === (values.account !== undefined)) {
        process.stderr.write('sixhour replay: say which: either --account ID or --all\n');
        return 2;
      }
      const { replay } = await import('./replay.command.js');
      say(await replay(loadSettings(), { accountId: values.account, dryRun: values['dry-run'] }));
      return 0;
    },
  },
  doctor: {
    summary:
      'Checks Node, settings, database, ports, secrets and webhooks, and says how to mend each',
    run: async (args) => {
      noArguments(args);
      const { doctor } = await import('./doctor.js');
      return (await doctor(say)) ? 0 : 1;
    },
  },
  decode: {
    summary:
      'Reads a platform’s payload: --platform P --kind webhook|poll [--account ID]; or --batch for JSON lines',
    run: async (args) => {
      const { DecodeArgumentError, decodeCommand } = await import('./connectors/decode.command.js');
      try {
        await decodeCommand(args, { whole, lines }, write);
      } catch (error) {
        if (!(error instanceof DecodeArgumentError)) throw error;
        process.stderr.write(`sixhour decode: ${error.message}\n`);
        return 2;
      }
      return 0;
    },
  },
  triage: lineCommand('Judges texts: JSON lines in, JSON lines out', async (input) => {
    const { triageCommand } = await import('./triage/triage.command.js');
    await triageCommand(input, write);
  }),
  guard: lineCommand('Checks replies: JSON lines in, JSON lines out', async (input) => {
    const { guardCommand } = await import('./guard/guard.command.js');
    const { detectTextLanguage } = await import('./triage/detect-text.js');
    await guardCommand(input, write, { detectLanguage: detectTextLanguage });
  }),
  draft: lineCommand('Drafts replies: JSON lines in, JSON lines out', async (input) => {
    const { draftCommand } = await import('./drafting/draft.command.js');
    await draftCommand(input, write);
  }),
  due: lineCommand('Names deadlines in open time: JSON lines in, JSON lines out', async (input) => {
    const { dueCommand } = await import('./sla/due.command.js');
    await dueCommand(input, write);
  }),
  'eval guard': lineCommand('Measures the guard on labelled JSON lines', async (input) => {
    const { evalGuard } = await import('./guard/guard.command.js');
    const { detectTextLanguage } = await import('./triage/detect-text.js');
    await evalGuard(input, write, { detectLanguage: detectTextLanguage });
  }),
  match: {
    summary: 'Matches messages with a FAQ: --faq FILE.json; JSON lines in, JSON lines out',
    run: async (args) => {
      const { MatchArgumentError, matchCommand } = await import('./knowledge/match.command.js');
      const { riskOf } = await import('./match-risk.js');
      try {
        await matchCommand(args, lines, write, { riskOf });
      } catch (error) {
        if (!(error instanceof MatchArgumentError)) throw error;
        process.stderr.write(`sixhour match: ${error.message}\n`);
        return 2;
      }
      return 0;
    },
  },
  'eval match': {
    summary: 'Measures the matching on labelled messages: --data FILE.json [--json]',
    run: async (args) => {
      const { MatchArgumentError, evalMatch } = await import('./knowledge/match.command.js');
      const { riskOf } = await import('./match-risk.js');
      try {
        await evalMatch(args, write, { riskOf });
      } catch (error) {
        if (!(error instanceof MatchArgumentError)) throw error;
        process.stderr.write(`sixhour eval match: ${error.message}\n`);
        return 2;
      }
      return 0;
    },
  },
  'eval triage': {
    summary: 'Measures the judging on labelled data: --data FILE.tsv[.gz]|FILE.jsonl [--json]',
    run: async (args) => {
      const { EvalArgumentError, evalTriage } = await import('./triage/triage.command.js');
      try {
        await evalTriage(args, write);
      } catch (error) {
        if (!(error instanceof EvalArgumentError)) throw error;
        process.stderr.write(`sixhour: ${error.message}\n`);
        return 2;
      }
      return 0;
    },
  },
};
