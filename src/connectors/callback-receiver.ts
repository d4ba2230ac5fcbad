import type { OpenAccount } from './connector.js';

/** What a platform asked for on behalf of a person, or because an account left the app. */
export interface PlatformCallback {
  /** The person, by the id that the platform gave the app; null where a page was removed. */
  personId: string | null;
  /** The account that was removed; null where a person asked. */
  accountExternalId: string | null;
  /** Not valid any more from then on; null: the platform set no end. */
  expiresAt: Date | null;
  /** Of what was signed: the same request any number of times has the same. */
  digest: string;
  /** The secret that signed it. */
  secret: string;
}

/** `malformed`: no such request at all. `algorithm`: signed in a way we do not take. `signature`: forged or foreign. */
export type CallbackRefusal = 'malformed' | 'algorithm' | 'signature';

/**
 * Reads the callbacks that a platform makes by its rules for apps: that a person's data must be deleted, and
 * that the app may use an account no longer. They come to `/callbacks/{family}/data-deletion` and
 * `/callbacks/{family}/deauthorize`, with one form field that is signed with the app's secret.
 */
export interface CallbackReceiver {
  /** As in the address of the platform's webhooks. */
  readonly family: string;
  /** The form's field. */
  readonly field: string;
  /** The credential keys that hold the app's secret and, where there is one, its number. */
  readonly secretKey: string;
  readonly appIdKey: string;

  /** Pure; never throws. Compares in constant time with each of the secrets. */
  read(signed: string, secrets: readonly string[]): PlatformCallback | CallbackRefusal;

  /**
   * The ids under which the account knows that person, where the platform tells them apart from the id
   * that it gave the app, and tells us; else none. Throws ConnectorError.
   */
  idsOf(account: OpenAccount, personId: string): Promise<string[]>;
}
