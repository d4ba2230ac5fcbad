import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../src/infra/package-root.js';
import * as habits from './architecture/habits.js';
import * as imports from './architecture/imports.js';
import { parseAll, readSources, type Source } from './architecture/source.js';
import * as wiring from './architecture/wiring.js';

/** From the ground up. A room imports only from rows above its own here, never from its own row. */
const ROOMS: imports.Levels = [
  ['infra'],
  ['audit'],
  ['identity'],
  ['connectors'],
  ['conversations'],
  ['intake', 'knowledge'],
  ['triage'],
  ['guard'],
  ['sla'],
  ['routing', 'drafting', 'publishing'],
  ['bot', 'alerts', 'templates'],
  ['inbox', 'privacy', 'reports', 'help', 'learning', 'sandbox'],
  ['digest'],
  [imports.TOP],
];

/** A platform's word, and the folders of `src/connectors` that may say it. */
const NAMING: habits.Naming = {
  platforms: {
    facebook: ['facebook', 'meta', 'messenger', 'instagram'],
    messenger: ['messenger', 'meta', 'facebook'],
    instagram: ['instagram', 'meta', 'messenger'],
    whatsapp: ['whatsapp', 'meta'],
    google: ['google', 'google-business', 'google-play'],
    'app store': ['app-store'],
    'app-store': ['app-store'],
    heureka: ['heureka'],
    'judge-me': ['judge-me'],
    'judge.me': ['judge-me'],
    'trusted shops': ['trusted-shops'],
    'trusted-shops': ['trusted-shops'],
    trustpilot: ['trustpilot'],
  },
  // Also free: tests, and the vocabulary files of a language (en.ts), which hold words that people write.
  free: /^src\/(connectors\/registry\.ts|sandbox\/|demo[\w-]*\.ts)|\.spec\.ts$|\/[a-z]{2}\.ts$/,
};

interface Rule {
  says: string;
  find(sources: Source[]): string[];
  /** Made-up files, and what the rule must say about them. */
  caught: Record<string, string>;
  as: string[];
  /** Made-up files that look alike and are right. */
  spared: Record<string, string>;
}

const pipelineOf = (...wires: string[]) => `export const pipeline = [${wires.join(', ')}];`;
const constructorOf = (...asks: string[]) =>
  `@Injectable()\nexport class A {\n  constructor(${asks.join(', ')}) {}\n}`;

const RULES: Rule[] = [
  {
    says: 'every room stands in the table',
    find: (sources) => imports.unknownRooms(ROOMS, sources),
    caught: { 'src/shed/a.ts': '' },
    as: ['shed'],
    spared: { 'src/infra/a.ts': '', 'src/main.ts': '', 'src/bin/b.ts': '' },
  },
  {
    says: 'imports go down only',
    find: (sources) => imports.wrongWay(ROOMS, sources),
    caught: {
      'src/sla/a.ts': `import type { A } from '../bot/a.js';`,
      'src/routing/b.ts': `\nexport { b } from '../drafting/b.js';`,
      'src/guard/c.ts': `const c = await import('../main.js');`,
      'src/infra/d.ts': `import '../../test/d.js';`,
    },
    as: [
      'src/sla/a.ts:1 imports src/bot/a.ts: up, from sla to bot',
      'src/routing/b.ts:2 imports src/drafting/b.ts: across, from routing to drafting',
      'src/guard/c.ts:1 imports src/main.ts: up, from guard to (top)',
      'src/infra/d.ts:1 imports test/d.ts: outside src',
    ],
    spared: {
      'src/bot/a.ts': `import { a } from '../sla/a.js'; import { b } from './b.js';`,
      'src/schema.ts': `import { Initial } from '../migrations/1-initial.js';`,
    },
  },
  {
    says: 'no platform imports another, nor the registry',
    find: imports.betweenConnectors,
    caught: {
      'src/connectors/north/a.ts': `import '../south/a.js'; import '../registry.js';`,
    },
    as: [
      'src/connectors/north/a.ts:1 imports src/connectors/south/a.ts',
      'src/connectors/north/a.ts:1 imports src/connectors/registry.ts',
    ],
    spared: {
      'src/connectors/north/a.ts': `import '../meta/a.js'; import '../connector.js'; import './b.js';`,
      'src/connectors/registry.ts': `import './north/a.js';`,
    },
  },
  {
    says: 'no circle of rooms',
    find: imports.roomCircles,
    caught: {
      'src/sla/a.ts': `import '../bot/x.js';`,
      'src/bot/b.ts': `import '../guard/x.js';`,
      'src/guard/c.ts': `import '../sla/x.js';`,
      'src/audit/d.ts': `import '../sla/x.js';`,
    },
    as: ['bot ⇄ guard ⇄ sla'],
    spared: { 'src/sla/a.ts': `import './b.js';`, 'src/sla/b.ts': `import '../bot/a.js';` },
  },
  {
    says: 'no circle of files',
    find: imports.fileCircles,
    caught: {
      'src/sla/a.ts': `import type { B } from './b.js';`,
      'src/sla/b.ts': `import { c } from './c.js';`,
      'src/sla/c.ts': `import { A } from './a.js';`,
    },
    as: ['src/sla/a.ts ⇄ src/sla/b.ts ⇄ src/sla/c.ts'],
    spared: {
      'src/sla/a.ts': `import './b.js'; import './c.js';`,
      'src/sla/b.ts': `import './c.js';`,
      'src/sla/c.ts': '',
    },
  },
  {
    says: 'no forwardRef',
    find: habits.forwardRefs,
    caught: { 'src/sla/a.ts': `const a = forwardRef(() => A);` },
    as: ['src/sla/a.ts:1 forwardRef'],
    spared: { 'src/sla/a.ts': `// forwardRef would hide it` },
  },
  {
    says: 'no barrel',
    find: habits.barrels,
    caught: {
      'src/sla/index.ts': `export { a } from './a.js';\nexport type { B } from './b.js';`,
      'src/sla/all.ts': `export const one = 1;\nexport * from './a.js';`,
    },
    as: ['src/sla/index.ts', 'src/sla/all.ts:2 export *'],
    spared: { 'src/sla/a.ts': `export { a } from './a.js';\nexport const b = 2;`, 'src/c.ts': '' },
  },
  {
    says: 'a platform is named in its own folder only',
    find: (sources) =>
      habits.platformNames(
        NAMING,
        sources.filter(({ path }) => path.startsWith('src/')),
      ),
    caught: {
      'src/sla/a.ts': `const isFacebookPage = (p: string) => p === 'x';`,
      'src/inbox/b.ts': '\nconst b = `to ${1} Google`;',
      'src/connectors/heureka/c.ts': `const c = 'Trustpilot';`,
      'src/guard/d.ts': `const d = /instagram/;`,
    },
    as: [
      'src/sla/a.ts:1 names facebook: isFacebookPage',
      'src/inbox/b.ts:2 names google: } Google`',
      `src/connectors/heureka/c.ts:1 names trustpilot: 'Trustpilot'`,
      'src/guard/d.ts:1 names instagram: /instagram/',
    ],
    spared: {
      'src/sla/a.ts': `// facebook says so\nconst a = 'metadata';`,
      'src/connectors/facebook/b.ts': `const b = 'facebook';`,
      'src/connectors/registry.ts': `import { google } from './google-business/manifest.js';`,
      'src/demo-data.ts': `const shop = 'google';`,
      'src/triage/patterns/en.ts': `const words = ['google it'];`,
    },
  },
  {
    says: 'process.env is read by the settings only',
    find: (sources) =>
      habits.environmentReads(sources.filter(({ path }) => path.startsWith('src/'))),
    caught: {
      'src/sla/a.ts': `const a = process.env.TZ;`,
      'src/sla/b.ts': `const b = globalThis.process['env'];`,
      'src/sla/c.ts': `import { env } from 'node:process';`,
    },
    as: [
      'src/sla/a.ts:1 process.env',
      `src/sla/b.ts:1 globalThis.process['env']`,
      `src/sla/c.ts:1 import { env } from 'node:process';`,
    ],
    spared: {
      'src/infra/config/load.ts': `const a = process.env;`,
      'src/sla/a.ts': `const env = server.env; process.exit(1);`,
    },
  },
  {
    says: 'nothing asks for NODE_ENV',
    find: habits.nodeEnv,
    caught: { 'src/sla/a.ts': `if (process.env.NODE_ENV === 'test') go();` },
    as: ['src/sla/a.ts:1 NODE_ENV'],
    spared: { 'src/sla/a.ts': `// no NODE_ENV here` },
  },
  {
    says: 'no file is longer than 400 lines',
    find: habits.longFiles,
    caught: { 'src/sla/a.ts': '\n'.repeat(400) + 'a;' },
    as: ['src/sla/a.ts has 401 lines'],
    spared: { 'src/sla/a.ts': '\n'.repeat(399) + 'a;\n' },
  },
  {
    says: 'nothing is made anew for each request',
    find: habits.requestScoped,
    caught: { 'src/sla/a.ts': `@Injectable({ scope: Scope.REQUEST })\nexport class A {}` },
    as: ['src/sla/a.ts:1'],
    spared: { 'src/sla/a.ts': `@Injectable()\nexport class A {}` },
  },
  {
    says: 'a class asks for five things at most',
    find: habits.wideConstructors,
    caught: { 'src/sla/a.ts': constructorOf('a: A', 'b: B', 'c: C', 'd: D', 'e: E', 'f: F') },
    as: ['src/sla/a.ts:1 A asks for 6'],
    spared: { 'src/sla/a.ts': constructorOf('a: A', 'b: B', 'c: C', 'd: D', 'e: E') },
  },
  {
    says: 'a class asks for classes, not for types that are gone at run time',
    find: habits.injectedTypes,
    caught: {
      'src/sla/a.ts': `import type { B } from './b.js';\n${constructorOf('b: B')}`,
      'src/sla/c.ts': `import { type B } from './b.js';\n${constructorOf('private readonly b: B')}`,
    },
    as: ['src/sla/a.ts:4 A asks for the type B', 'src/sla/c.ts:4 A asks for the type B'],
    spared: {
      'src/sla/a.ts': `import { B } from './b.js';\n${constructorOf('b: B')}`,
      'src/sla/c.ts': `import type { B } from './b.js';\n${constructorOf('@Inject(TOKEN) b: B')}`,
    },
  },
  {
    says: 'no test is left out',
    find: habits.partialSuites,
    caught: {
      'src/sla/a.spec.ts': `it.only('a', () => {});\ndescribe.skip('b', () => {});\nfit('c', () => {});`,
      'src/sla/b.spec.ts': `test.skip.each([1])('d', f);\nconst only = it.only;`,
    },
    as: [
      'src/sla/a.spec.ts:1 it.only',
      'src/sla/a.spec.ts:2 describe.skip',
      'src/sla/a.spec.ts:3 fit',
      'src/sla/b.spec.ts:1 test.skip',
      'src/sla/b.spec.ts:2 it.only',
    ],
    spared: {
      'src/sla/a.spec.ts': `const inBrowser = browser ? it : it.skip;\nit('a', () => query.skip(5));`,
    },
  },
  {
    says: 'every job has one handler',
    find: wiring.handlers,
    caught: {
      'src/sla/a.ts': `export const one = defineJob('one'); export const two = defineJob('two');`,
      'src/sla/b.ts': `class B { @Handles(two) async b() {} @Handles(two) async c() {} }`,
    },
    as: ['src/sla/a.ts:1 one has 0 handlers', 'src/sla/a.ts:1 two has 2 handlers'],
    spared: {
      'src/sla/a.ts': `export const one = defineJob<{ a: string }>('one', { maxAttempts: 1 });`,
      'src/sla/b.ts': `class B { @Handles(one) async b() {} }`,
    },
  },
  {
    says: 'every job is asked for',
    find: wiring.idleJobs,
    caught: { 'src/sla/a.ts': `export const one = defineJob('one');` },
    as: ['src/sla/a.ts:1 one is never added'],
    spared: {
      'src/sla/a.ts': `const one = defineJob('one'); const two = defineJob('two');`,
      'src/sla/b.ts': `await this.jobs.add(tx, two, {});`,
      'src/pipeline.ts': pipelineOf('on(a, one)'),
    },
  },
  {
    says: 'every event stands in the pipeline once',
    find: wiring.events,
    caught: {
      'src/sla/a.ts': `const one = defineEvent('one'); const two = defineEvent('two');`,
      'src/pipeline.ts': pipelineOf('on(two, x)', 'on(two, y)'),
    },
    as: [
      'src/sla/a.ts:1 one stands 0 times in the pipeline',
      'src/sla/a.ts:1 two stands 2 times in the pipeline',
    ],
    spared: {
      'src/sla/a.ts': `const one = defineEvent<{ a: string }>('one');`,
      'src/pipeline.ts': pipelineOf('on(one, x, y)'),
    },
  },
  {
    says: 'every event happens somewhere',
    find: wiring.silentEvents,
    caught: {
      'src/sla/a.ts': `const one = defineEvent('one');`,
      'src/pipeline.ts': pipelineOf('on(one, x)'),
    },
    as: ['src/sla/a.ts:1 one is never emitted'],
    spared: {
      'src/sla/a.ts': `const one = defineEvent('one');`,
      'src/sla/b.ts': `await this.jobs.emit(tx, one, {});`,
    },
  },
  {
    says: 'names of jobs and events are not used twice',
    find: wiring.ambiguous,
    caught: {
      'src/sla/a.ts': `const one = defineEvent('same');`,
      'src/bot/b.ts': `const two = defineJob('same'); const three = defineJob('other');`,
    },
    as: ['src/bot/b.ts:1 two “same”', 'src/sla/a.ts:1 one “same”'],
    spared: { 'src/sla/a.ts': `const one = defineEvent('one'); const two = defineJob('two');` },
  },
];

describe('the architecture', () => {
  const sources = readSources(packageRoot, ['src', 'test', 'web/src']);
  // The rules and their samples would be found as what they look for.
  const examined = sources.filter(({ path }) => !path.startsWith('test/architecture'));

  it('was read from the files', () => {
    expect(examined.length).toBeGreaterThan(200);
    expect(examined.flatMap((source) => source.imports).length).toBeGreaterThan(500);
  });

  it.each(RULES)('$says', ({ find }) => {
    expect(find(examined)).toEqual([]);
  });
});

describe('a rule that says', () => {
  it.each(RULES)('“$says” catches a made-up offender', ({ find, caught, as }) => {
    expect(find(parseAll(caught))).toEqual(as);
  });

  it.each(RULES)('“$says” leaves alone what is right', ({ find, spared }) => {
    expect(find(parseAll(spared))).toEqual([]);
  });
});
