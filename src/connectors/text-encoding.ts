/**
 * Bytes of an XML, CSV or JSON document as text. The order is RFC 7303's: a byte order mark, the charset of
 * the `Content-Type`, the encoding in the XML prolog, UTF-8. A declaration that the bytes contradict is passed
 * over: many servers add `charset=utf-8` to documents whose prolog rightly says windows-1250.
 */
export function textOf(bytes: Uint8Array, contentType = ''): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = [
    byMark(bytes),
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1],
    /^\W{0,4}<\?xml[^>]{0,150}\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1],
    'utf-8',
  ];
  for (const label of declared) {
    const text = label && decoded(bytes, label, true);
    if (typeof text === 'string') return text;
  }
  return decoded(bytes, 'utf-8', false) ?? '';
}

function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Undefined for an encoding nobody knows, or bytes that are not in it. */
function decoded(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
