import type { ScopeNeed } from './connector.js';

/** The rights that an account with these credentials needs. */
export const neededScopes = (
  needs: readonly ScopeNeed[] = [],
  credentials: Readonly<Record<string, string>>,
): ScopeNeed[] =>
  needs.filter(({ when }) => !when || when.in.includes(credentials[when.credential]?.trim() ?? ''));

/** Missing rights with what each is for; a right that the manifest does not (any more) name has no words. */
export const explainScopes = (
  needs: readonly ScopeNeed[] = [],
  missing: readonly string[],
): { scope: string; for: string }[] =>
  missing.map((scope) => ({
    scope,
    for: needs.find((need) => need.scope === scope)?.for ?? '',
  }));
