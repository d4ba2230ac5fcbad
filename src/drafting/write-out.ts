import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DRAFT_LANGUAGES } from './library.js';
import { writtenOutFile } from './written-out.js';

const folder = resolve(process.argv[2] ?? 'src/guard/training/corpus');
for (const language of DRAFT_LANGUAGES)
  writeFileSync(join(folder, `${language}-drafts.txt`), writtenOutFile(language));
