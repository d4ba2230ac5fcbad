import 'reflect-metadata';
import { commands } from './commands.js';
import { Failure } from './infra/failure.js';

const usage = (): string =>
  [
    'Usage: sixhour <command> [options]',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(16)}${summary}`),
    '',
    'Settings: config/sixhour.yaml names them all, with the environment variable of each.',
  ].join('\n');

/** Runs one command of the command line. Returns the exit code: 0, 1 (failed), 2 (wrong arguments). */
export async function run(argv: string[]): Promise<number> {
  const [first = 'help', second] = argv;
  if (first === 'help' || first === '--help' || first === '-h') {
    process.stdout.write(`${usage()}\n`);
    return 0;
  }
  const pair = `${first} ${second ?? ''}`;
  const [name, rest] = pair in commands ? [pair, argv.slice(2)] : [first, argv.slice(1)];
  const command = commands[name];
  if (!command) {
    process.stderr.write(`sixhour: there is no command “${first}”; “sixhour help” lists them\n`);
    return 2;
  }
  try {
    return (await command.run(rest)) ?? 0;
  } catch (error) {
    if (error instanceof Failure) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    const { code, message } = error as { code?: string; message?: string };
    if (code?.startsWith('ERR_PARSE_ARGS')) {
      process.stderr.write(`sixhour ${name}: ${message}\n`);
      return 2;
    }
    throw error;
  }
}
