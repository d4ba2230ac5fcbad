import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createApiKeyFor } from './api-key.command.js';
import { doctor } from './doctor.js';
import { draftCommand } from './drafting/draft.command.js';
import { guardCommand } from './guard/guard.command.js';
import { USER_ROLES } from './identity/role.js';
import { loadSettings } from './infra/config/load.js';
import { openDatabase } from './infra/database/connection.js';
import { migrate } from './infra/database/source.js';
import { runUntilStopped } from './main.js';
import { schema } from './schema.js';
import { seed } from './seed.js';
import { detectTextLanguage } from './triage/detect-text.js';
import { EvalArgumentError, evalTriage, triageCommand } from './triage/triage.command.js';

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

const lines = (): AsyncIterable<string> =>
  createInterface({ input: process.stdin, crlfDelay: Infinity, terminal: false });

const noArguments = (args: string[]) => parseArgs({ args, options: {}, strict: true });

/** One JSON line in, one JSON line out, in order. */
const lineCommand = (
  summary: string,
  act: (input: AsyncIterable<string>, out: typeof write) => Promise<void>,
): Command => ({
  summary,
  run: async (args) => {
    noArguments(args);
    await act(lines(), write);
  },
});

/** Every command, in the order in which `help` lists them. */
export const commands: Record<string, Command> = {
  start: {
    summary:
      'Starts Sixhour: database, console, API, jobs, and the sandbox while nothing is connected',
    run: async (args) => {
      noArguments(args);
      await runUntilStopped(loadSettings(), say);
    },
  },
  migrate: {
    summary: 'Brings the database up to date, and ends',
    run: async (args) => {
      noArguments(args);
      const database = await openDatabase(loadSettings());
      try {
        const made = await migrate(database.address, schema);
        say(
          made.length > 0
            ? `Done: ${made.join(', ')}`
            : 'Nothing to do: the database is up to date.',
        );
      } finally {
        await database.close();
      }
    },
  },
  seed: {
    summary: 'Adds the sample teams and FAQ of the demo to the oldest brand',
    run: async (args) => {
      noArguments(args);
      say(await seed(loadSettings()));
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
      say(
        await createApiKeyFor(loadSettings(), { name: values.name, role, brandId: values.brand }),
      );
      return 0;
    },
  },
  doctor: {
    summary:
      'Checks Node, settings, database, ports, secrets and webhooks, and says how to mend each',
    run: async (args) => {
      noArguments(args);
      return (await doctor(say)) ? 0 : 1;
    },
  },
  triage: lineCommand('Judges texts: JSON lines in, JSON lines out', triageCommand),
  guard: lineCommand('Checks replies: JSON lines in, JSON lines out', (input, out) =>
    guardCommand(input, out, { detectLanguage: detectTextLanguage }),
  ),
  draft: lineCommand('Drafts replies: JSON lines in, JSON lines out', draftCommand),
  'eval triage': {
    summary: 'Measures the judging on labelled data: --data FILE.tsv[.gz]|FILE.jsonl [--json]',
    run: async (args) => {
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
