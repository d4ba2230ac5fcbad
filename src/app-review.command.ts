import fs from 'node:fs';
import path from 'node:path';
import { createConnectors } from './connectors/registry.js';
import type { Settings } from './infra/config/settings.js';
import { Failure, reasonOf } from './infra/failure.js';
import { createHttpClient } from './infra/http/http-client.js';
import { Secrets } from './infra/secrets/secrets.js';
import { reviewKitsFor } from './privacy/review-kits.js';
import { withDatabase } from './with-database.js';

/**
 * Makes the App Review kits: returns the Markdown, or writes one file a family of platforms into `out` and
 * returns their names, one a line. Calls no platform. Throws {@link Failure}.
 */
export async function appReview(settings: Settings, out?: string): Promise<string> {
  const registry = createConnectors(createHttpClient(settings.http.timeoutSeconds));
  const tools = {
    registry,
    secrets: new Secrets(settings),
    publicUrl: settings.server.publicUrl,
  };
  const kits = await withDatabase(settings, (db) => reviewKitsFor(db.manager, tools));
  if (out === undefined) return kits.map(({ markdown }) => markdown).join('\n---\n\n');
  try {
    fs.mkdirSync(out, { recursive: true });
    return kits
      .map(({ family, markdown }) => {
        const file = path.join(out, `app-review-${family}.md`);
        fs.writeFileSync(file, markdown);
        return file;
      })
      .join('\n');
  } catch (error) {
    throw new Failure(`app-review: ${out} can not be written (${reasonOf(error)})`);
  }
}
