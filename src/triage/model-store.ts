import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeMatters, type MatterModel } from './matters/matter-model.js';
import { decodeModel, type LinearModel } from './linear-model.js';

/** What `training/train.ts` wrote beside the models. */
export interface Manifest {
  version: string;
  /** Language code → name of the sentiment model that serves it. */
  sentiment: Record<string, string>;
  files: Record<string, string>;
}

const MODEL_URL = new URL('./model/', import.meta.url);
const loaded = new Map<string, LinearModel>();
let matters: MatterModel | null = null;
let manifestRead: Manifest | null = null;

/** The manifest of the shipped models; read once. */
export function manifest(): Manifest {
  manifestRead ??= JSON.parse(
    readFileSync(new URL('manifest.json', MODEL_URL), 'utf8'),
  ) as Manifest;
  return manifestRead;
}

const unpacked = (name: string): Buffer =>
  gunzipSync(readFileSync(new URL(`${name}.bin.gz`, MODEL_URL)));

/** One model by name, read and decoded at first use. Throws when the file is missing or damaged. */
export function model(name: string): LinearModel {
  let found = loaded.get(name);
  if (!found) {
    found = decodeModel(unpacked(name));
    loaded.set(name, found);
  }
  return found;
}

/** The model of topics, risks and noise. */
export function matterModel(): MatterModel {
  matters ??= decodeMatters(unpacked('matters'));
  return matters;
}

/** Reads every model now, so that the first item is judged as fast as the others. */
export function loadModels(): void {
  model('language');
  model('concepts');
  matterModel();
  for (const name of new Set(Object.values(manifest().sentiment))) model(name);
}
