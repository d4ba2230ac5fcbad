import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../package-root.js';
import { loadSettings } from './load.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sixhour-config-'));
  copyFileSync(path.join(packageRoot, 'config', 'sixhour.yaml'), path.join(folder, 'sixhour.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const local = (yaml: string) => writeFileSync(path.join(folder, 'sixhour.local.yaml'), yaml);

describe('the settings', () => {
  it('look ninety days back at first', () => {
    expect(loadSettings({}, folder).polling.firstLookSeconds).toBe(90 * 86_400);
  });

  it('take facts of platforms under any name, from the file and the environment', () => {
    local('platforms:\n  facts:\n    square.commentCharacters: 2000\n');
    expect(loadSettings({}, folder).platforms.facts).toEqual({ 'square.commentCharacters': 2000 });
    const PLATFORM_FACTS = 'square.callsPerMinute=60, round.sendsPerSecond=0.5';
    expect(loadSettings({ PLATFORM_FACTS }, folder).platforms.facts).toEqual({
      'square.callsPerMinute': 60,
      'round.sendsPerSecond': 0.5,
    });
  });

  it('refuse an unknown key anywhere else, and a value out of bounds', () => {
    local('polling:\n  everySecond: 1\n');
    expect(() => loadSettings({}, folder)).toThrow(/unknown key polling\.everySecond/);
    local('polling:\n  reconcileSeconds: 0\n');
    expect(() => loadSettings({}, folder)).toThrow(
      /polling\.reconcileSeconds \(POLL_RECONCILE_SECONDS\) is 0/,
    );
  });
});
