import type { AxiosInstance } from 'axios';
import { ConnectorError } from '../connector-error.js';
import type { OpenAccount } from '../connector.js';
import { exchange, type HttpAnswer } from '../transport.js';
import { NOT_PUBLIC, publicLookup, refusedAddress } from './address.js';
import { feedError, refusedRead } from './errors.js';

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_REDIRECTS = 3;
const DEADLINE_MS = 60_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/csv;q=0.8, */*;q=0.5';

/** What a former answer said about its version, to be asked about again. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

export interface Downloaded {
  /** Where the document was found in the end. */
  url: string;
  text: string;
  validators: Validators;
}

/**
 * Reads the document at the account's address; null when it has not changed since. The address was entered by
 * a person who need not be the machine's owner, so nothing private is read, also not through a redirect. With
 * an origin of the account's own everything stays on that. Throws ConnectorError.
 */
export async function download(
  http: AxiosInstance,
  account: OpenAccount,
  known: Validators,
  now: Date,
): Promise<Downloaded | null> {
  let url = startOf(account);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await read(http, url, known, account.apiOrigin === null);
    if (answer.status === 304) return null;
    if (!REDIRECTS.has(answer.status)) {
      if (answer.status >= 300) throw feedError(answer, now);
      const { etag, 'last-modified': lastModified } = answer.headers;
      const validators = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
      return { url, text: answer.text, validators };
    }
    url = nextHop(url, answer.headers.location, account);
  }
  throw refusedRead(`The feed’s address is passed on more than ${MOST_REDIRECTS} times.`);
}

function startOf(account: OpenAccount): string {
  const { externalId, apiOrigin } = account;
  if (apiOrigin === null) return checked(externalId);
  const { pathname, search } = new URL(externalId, 'http://feed.invalid');
  return apiOrigin.replace(/\/+$/, '') + pathname + search;
}

function nextHop(from: string, location: string | undefined, { apiOrigin }: OpenAccount): string {
  if (!location || !URL.canParse(location, from)) {
    throw refusedRead('The feed’s address is passed on to nowhere.');
  }
  const next = new URL(location, from).href;
  if (apiOrigin === null) return checked(next);
  if (new URL(next).origin === new URL(apiOrigin).origin) return next;
  throw refusedRead('The feed’s address is passed on to another server.');
}

function checked(url: string): string {
  const refusal = refusedAddress(url);
  if (refusal) throw refusedRead(refusal);
  return url;
}

async function read(
  http: AxiosInstance,
  url: string,
  { etag, lastModified }: Validators,
  guarded: boolean,
): Promise<HttpAnswer> {
  try {
    return await exchange(http, {
      method: 'GET',
      url,
      headers: {
        Accept: ACCEPT,
        ...(etag ? { 'If-None-Match': etag } : {}),
        ...(lastModified ? { 'If-Modified-Since': lastModified } : {}),
      },
      declaresEncoding: true,
      maxBytes: MOST_BYTES,
      deadlineMs: DEADLINE_MS,
      ...(guarded ? { lookup: guard } : {}),
    });
  } catch (error) {
    const code = error instanceof ConnectorError ? error.detail.code : undefined;
    if (code === NOT_PUBLIC) {
      throw refusedRead('The address leads into a private network, which is not read.', { code });
    }
    if (code === 'ERR_BAD_RESPONSE') {
      throw refusedRead('The document is longer than 5 MB, or ended too early.', { code });
    }
    throw error;
  }
}

const guard = publicLookup();
