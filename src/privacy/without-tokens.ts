import type { CredentialField } from '../connectors/connector.js';

/**
 * Credentials without those that act for the account: what is no secret stays, and so do `keep`, the app's
 * own (its secret proves the app's next callback, and the handshake of its webhooks).
 */
export function withoutTokens(
  credentials: Readonly<Record<string, string>>,
  fields: readonly CredentialField[],
  keep: readonly (string | null)[],
): Record<string, string> {
  const open = fields.filter(({ secret }) => !secret).map(({ key }) => key);
  const stays = new Set([...open, ...keep]);
  return Object.fromEntries(Object.entries(credentials).filter(([key]) => stays.has(key)));
}
