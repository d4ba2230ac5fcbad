import { parseArgs } from 'node:util';
import { startSandbox } from './sandbox.js';

/** The sandbox as a process of its own: `node dist/src/sandbox/standalone.js --port 4010 --journal data/sandbox.jsonl --traffic living`. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4010' },
    host: { type: 'string', default: '127.0.0.1' },
    journal: { type: 'string' },
    traffic: { type: 'string', default: 'none' },
    callback: { type: 'string' },
  },
});

const sandbox = await startSandbox({
  port: Number(values.port),
  host: values.host,
  journal: values.journal,
  traffic: values.traffic === 'living' ? 'living' : 'none',
  callbackUrl: values.callback,
  log: (line) => process.stderr.write(`${line}\n`),
});
process.stdout.write(`sandbox ready at ${sandbox.origin}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sandbox.stop());
}
