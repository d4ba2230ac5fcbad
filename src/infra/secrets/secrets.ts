import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { Failure, reasonOf } from '../failure.js';

const VERSION = 'v1';

/** A token for a link, a session or a key: 256 bits that nobody guesses. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. The tokens are random, so a plain digest suffices. */
export const hashToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');

function keyFile(settings: Settings): string {
  const file = path.join(settings.data.dir, 'secret.key');
  try {
    if (!fs.existsSync(file)) {
      fs.mkdirSync(settings.data.dir, { recursive: true });
      try {
        fs.writeFileSync(file, `${makeToken()}\n`, { mode: 0o600, flag: 'wx' });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
    return fs.readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new Failure(
      `data: ${file} can not be written or read (${reasonOf(error)}); mend its rights, set DATA_DIR to another folder, or set SECRET_KEY`,
    );
  }
}

/** Seals small texts (credentials) with AES-256-GCM under a key derived from SECRET_KEY. */
@Injectable()
export class Secrets {
  private readonly key: Buffer;

  constructor(settings: Settings) {
    const secret = settings.security.secretKey || keyFile(settings);
    this.key = Buffer.from(hkdfSync('sha256', secret, 'sixhour', 'seal', 32));
  }

  seal(text: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [
      VERSION,
      ...[nonce, cipher.getAuthTag(), sealed].map((b) => b.toString('base64url')),
    ].join('.');
  }

  /** Throws {@link Failure} when the text was sealed under another key or is damaged. */
  open(sealed: string): string {
    const [version, nonce, tag, text] = sealed.split('.');
    try {
      if (version !== VERSION || !nonce || !tag || text === undefined) throw new Error('form');
      const decipher = createDecipheriv('aes-256-gcm', this.key, Buffer.from(nonce, 'base64url'));
      decipher.setAuthTag(Buffer.from(tag, 'base64url'));
      const plain = [decipher.update(Buffer.from(text, 'base64url')), decipher.final()];
      return Buffer.concat(plain).toString('utf8');
    } catch {
      throw new Failure(
        'secrets: a stored credential can not be opened: SECRET_KEY (or data/secret.key) is not the one it was sealed with',
      );
    }
  }
}
