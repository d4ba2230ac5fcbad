import type { ConnectorManifest } from '../connectors/connector.js';
import type { ItemKind } from '../connectors/platform-event.js';
import { neededScopes } from '../connectors/scopes.js';
import { screencast } from './screencast.js';

export interface KitAccount {
  platform: string;
  name: string;
  credentials: Readonly<Record<string, string>>;
}

export interface KitInput {
  publicUrl: string;
  manifests: readonly ConnectorManifest[];
  /** The connected ones; none: the kit is for every platform that has rights to ask for. */
  accounts: readonly KitAccount[];
  /** Families of platforms with callbacks for data deletion and deauthorization. */
  families: readonly string[];
}

export interface ReviewKit {
  family: string;
  markdown: string;
}

interface Feature {
  manifest: ConnectorManifest;
  accounts: readonly KitAccount[];
  scopes: readonly { scope: string; for: string }[];
}

/** One document for each family of platforms that reviews apps: what to submit, in words and in pictures. */
export function reviewKits(input: KitInput): ReviewKit[] {
  const features = featuresOf(input);
  const families = [...new Set(features.map(({ manifest }) => familyOf(manifest)))];
  return families.map((family) => ({
    family,
    markdown: document(
      family,
      features.filter(({ manifest }) => familyOf(manifest) === family),
      input,
    ),
  }));
}

const familyOf = ({ webhook, platform }: ConnectorManifest): string => webhook ?? platform;

/** What is switched on, with the rights that it needs as it is connected. */
function featuresOf({ manifests, accounts }: KitInput): Feature[] {
  return manifests.flatMap((manifest) => {
    const own = accounts.filter(({ platform }) => platform === manifest.platform);
    if (accounts.length > 0 && own.length === 0) return [];
    const needs =
      own.length === 0
        ? (manifest.scopes ?? [])
        : own.flatMap(({ credentials }) => neededScopes(manifest.scopes, credentials));
    const scopes = [...new Map(needs.map((need) => [need.scope, need])).values()];
    return scopes.length > 0 ? [{ manifest, accounts: own, scopes }] : [];
  });
}

const sections = (...parts: (string | null)[]): string =>
  `${parts.filter((part) => part !== null).join('\n\n')}\n`;

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const numbered = (lines: readonly string[]): string =>
  lines.map((line, index) => `${index + 1}. ${line}`).join('\n');

function document(family: string, features: readonly Feature[], input: KitInput): string {
  const titles = features.map(({ manifest }) => manifest.title);
  const connected = features.flatMap(({ accounts }) => accounts);
  return sections(
    `# App Review: ${titles.join(', ')}`,
    `For the installation at ${input.publicUrl}. Made from what is switched on there; make it anew after connecting another kind of account. Read every sentence before you submit it: you answer for it.`,
    connected.length > 0
      ? `Connected: ${connected.map(({ name }) => name).join(', ')}.`
      : 'Nothing is connected yet, so all features are listed. Leave out what you do not use.',
    '## Addresses to enter in the app’s settings',
    bullets(addresses(family, input)),
    '## Permissions and why',
    ...permissions(features),
    '## Screen recordings',
    'One recording for each kind of account serves all of its permissions; say in the notes of each permission at which step it is seen. Record the whole browser window, English console (**Profile**), no cuts, and hide tokens and secrets.',
    ...features.flatMap(({ manifest, accounts, scopes }) => [
      `### ${manifest.title}`,
      numbered(screencast(manifest, accounts[0]?.name ?? 'your account', input.publicUrl)),
      `Seen in this recording: ${scopes.map(({ scope }) => `\`${scope}\``).join(', ')}.`,
    ]),
    '## Paragraph for the privacy policy',
    privacyParagraph(titles, kindsOf(features)),
    '## For the reviewer',
    numbered(reviewerSteps(titles, input.publicUrl)),
    '## Before you submit',
    bullets(CHECKLIST),
  );
}

function addresses(family: string, { publicUrl, families }: KitInput): string[] {
  const callbacks = [
    `Data deletion request: \`${publicUrl}/callbacks/${family}/data-deletion\``,
    `Deauthorize callback: \`${publicUrl}/callbacks/${family}/deauthorize\``,
  ];
  return [
    `Webhook: \`${publicUrl}/webhooks/${family}\``,
    ...(families.includes(family) ? callbacks : []),
    'Privacy policy: the address of your own, with the paragraph below',
  ];
}

/** A permission that several kinds of accounts need is asked for once. */
function permissions(features: readonly Feature[]): string[] {
  const uses = new Map<string, string[]>();
  for (const { manifest, scopes } of features)
    for (const { scope, for: what } of scopes)
      uses.set(scope, [...(uses.get(scope) ?? []), `${manifest.title}: ${what}`]);
  return [...uses].flatMap(([scope, what]) => [
    `### \`${scope}\``,
    `Sixhour is the shop’s own customer service desk. The shop’s staff see what customers write to the shop’s own accounts and answer it within a promised time. With \`${scope}\` it does this, and nothing else:`,
    bullets(what),
    'Without it this part can not work, and no lesser permission allows it. What is read is shown only to signed-in staff of the shop, is not sold or shared, trains no model, and goes when its author deletes it on the platform or asks for deletion.',
  ]);
}

const KIND_WORDS: Readonly<Record<ItemKind, string>> = {
  comment: 'comments',
  message: 'messages',
  review: 'reviews and recommendations',
  mention: 'mentions',
};

const kindsOf = (features: readonly Feature[]): string[] => {
  const kinds = features.flatMap(({ manifest }) => Object.keys(manifest.replies) as ItemKind[]);
  return [...new Set(kinds)].map((kind) => KIND_WORDS[kind]);
};

const privacyParagraph = (titles: readonly string[], kinds: readonly string[]): string =>
  `> When you write to us on ${titles.join(', ')}, we receive your ${kinds.join(', ')}, the time, and the name and the identifier that the platform shows us for you. We use them only to answer you and to measure how fast we answer. Our staff read them in a program that runs for us (Sixhour); the platform’s raw notices are kept for seven days. What you delete on the platform is deleted here as well. You may ask us to delete everything at any time; you then get an address that shows when it was done. Only the facts that something was asked and answered, without words, name or identifier, stay for our statistics.`;

const reviewerSteps = (titles: readonly string[], publicUrl: string): string[] => [
  `Make an account for the reviewer: **People** → **Invite somebody**, role _agent_; open the link yourself, choose a password, and give ${publicUrl}, the e-mail address and the password in the submission.`,
  `Use accounts on ${titles.join(', ')} that hold no real customers’ data, and leave them connected during the review.`,
  'Give the name of the test account on which the reviewer may write, and ask them to write there with their own account: the item appears in **Queue** within a minute.',
  'Say that no sign-in with the platform is needed to use the console: the shop’s owner connects accounts with a token.',
];

const CHECKLIST: readonly string[] = [
  'The address is https, and reachable from the internet.',
  'Every permission was used successfully at least once within the last 30 days: do each step of the recordings yourself first.',
  'The business is verified, the app has an icon and a category, and it is switched to live.',
  'Staff with a role in the app can test before the review; customers are seen only after it.',
];
