import { Failure } from '../infra/failure.js';
import type { ConnectorManifest, PlatformFact } from './connector.js';

/** Facts by their key, of one platform. */
export type FactValues = Readonly<Record<string, number>>;

/** The manifest's facts as they hold here: `<platform>.<key>` of the settings before the manifest's own default. */
export function factsOf(manifest: ConnectorManifest, settings: FactValues = {}): FactValues {
  const values = (manifest.facts ?? []).map(({ key, value }) => [
    key,
    settings[`${manifest.platform}.${key}`] ?? value,
  ]);
  return Object.fromEntries(values) as FactValues;
}

/** The manifest with the text limits that are facts set to what holds here. */
export function withFacts(manifest: ConnectorManifest, settings: FactValues): ConnectorManifest {
  const facts = factsOf(manifest, settings);
  const replies = { ...manifest.replies };
  for (const { key, limits } of manifest.facts ?? [])
    for (const kind of limits ?? []) {
      const reply = replies[kind];
      if (reply) replies[kind] = { ...reply, limit: { ...reply.limit, max: facts[key]! } };
    }
  return { ...manifest, replies };
}

/** Throws a {@link Failure} that names every setting that is no fact of a platform, or no sensible number. */
export function checkFacts(manifests: readonly ConnectorManifest[], settings: FactValues): void {
  const known = new Map<string, PlatformFact>(
    manifests.flatMap(({ platform, facts = [] }) =>
      facts.map((fact) => [`${platform}.${fact.key}`, fact] as const),
    ),
  );
  const wrong = Object.entries(settings).flatMap(([name, value]) => {
    const fact = known.get(name);
    if (!fact)
      return [`config: platforms.facts has no ${name}; there are ${[...known.keys()].join(', ')}`];
    if (typeof value === 'number' && Number.isFinite(value) && value > 0) return [];
    return [
      `config: platforms.facts ${name} is ${JSON.stringify(value)}; allowed: a number above 0, in ${fact.unit}`,
    ];
  });
  if (wrong.length > 0) throw new Failure(wrong.join('\n'));
}
