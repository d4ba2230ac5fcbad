import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { packageRoot } from '../src/infra/package-root.js';
import { BUTTONS } from '../src/privacy/screencast.js';

it.each(Object.entries(BUTTONS))('the App Review kit calls %s by its name', (key, name) => {
  const folder = path.join(packageRoot, 'web/src/i18n');
  const english = fs.readdirSync(folder).filter((file) => /^en(\.\w+)?\.ts$/.test(file));
  const catalogue = english
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
    .join('');
  expect(catalogue).toContain(`'${key}': '${name}',`);
});
