// Writes what is derived from the code: the API's OpenAPI document, and the console's types of it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The document of the program as it is built, on a database that is thrown away. */
async function openApi() {
  const [{ createApp }, { loadSettings }, { openDatabase }, { openApiDocument }] =
    await Promise.all(
      ['app', 'infra/config/load', 'infra/database/connection', 'openapi'].map(
        (name) => import(new URL(`../../dist/src/${name}.js`, import.meta.url).href),
      ),
    );
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sixhour-generate-'));
  fs.chmodSync(folder, 0o755);
  // Not the caller's environment: the document is the same wherever it is made.
  const settings = loadSettings({ DATA_DIR: folder, DEMO: 'off', LOG_LEVEL: 'silent' });
  const database = await openDatabase(settings).catch((error) => {
    fs.rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  try {
    const app = await createApp(settings, database);
    const document = openApiDocument(app);
    await app.close();
    return document;
  } finally {
    await database.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const NOTE = '// Made from docs/openapi.json by `npm run generate`; do not edit.\n';

/** File name → content. */
export async function generated() {
  await build();
  const document = await openApi();
  const { default: types, astToString } = await import('openapi-typescript');
  return {
    'docs/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'web/src/api/schema.d.ts': NOTE + astToString(await types(document)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [file, content] of Object.entries(await generated())) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), content);
    console.log(`written: ${file}`);
  }
