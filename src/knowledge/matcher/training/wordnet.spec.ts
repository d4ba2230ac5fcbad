import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { linkForms, linkSynonyms } from './wordnet.js';

const linked = (run: (link: (a: string, b: string, weight: number) => void) => void): string[] => {
  const found: string[] = [];
  run((a, b, weight) => found.push(`${a} ${b} ${weight}`));
  return found;
};

describe('linkSynonyms', () => {
  it('links words of one meaning, as far as it is a common one, and kinds of one thing', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wordnet-'));
    const files = {
      'index.sense':
        'cab%1:06:00:: 00000001 1 5\ntaxi%1:06:00:: 00000001 1 9\ncar%1:06:00:: 00000002 1 9\nhack%1:06:00:: 00000001 7 0\n',
      'data.noun':
        '  1 licence\n00000001 06 n 03 cab 0 taxi 0 hack 0 001 @ 00000002 n 0000 | a car\n00000002 06 n 01 car 0 000 | a car\n',
      'data.verb': '',
      'data.adj': '',
      'data.adv': '',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    expect(linked((link) => linkSynonyms(folder, link))).toEqual([
      'cab taxi 1',
      'cab car 0.3',
      'taxi car 0.3',
    ]);
    rmSync(folder, { recursive: true });
  });
});

describe('linkForms', () => {
  it('proposes what a word may become', () => {
    const found = linked((link) => linkForms(['try'], link));
    expect(found).toContain('try tries 1');
    expect(found).toContain('try trying 1');
  });
});
