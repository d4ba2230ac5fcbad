/** Parameters of a request body, whatever form it arrived in: JSON, urlencoded or multipart. */
export function bodyParameters(type: string | undefined, body: unknown): Record<string, unknown> {
  if (!Buffer.isBuffer(body) || body.length === 0) return {};
  const text = body.toString('utf8');
  if (type?.includes('multipart/form-data')) return multipart(type, text);
  if (type?.includes('json') || /^\s*\{/.test(text)) {
    const parsed: unknown = JSON.parse(text);
    return parsed && typeof parsed === 'object' ? (parsed as Record<string, unknown>) : {};
  }
  return Object.fromEntries(new URLSearchParams(text));
}

/** Text parts only; a file part stands as its file name. */
function multipart(type: string, text: string): Record<string, unknown> {
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (!boundary) return {};
  const out: Record<string, unknown> = {};
  for (const part of text.split(`--${boundary}`)) {
    const split = part.indexOf('\r\n\r\n');
    const name = /name="([^"]*)"/.exec(part.slice(0, split))?.[1];
    if (split < 0 || name === undefined) continue;
    const file = /filename="([^"]*)"/.exec(part.slice(0, split))?.[1];
    out[name] = file ?? part.slice(split + 4).replace(/\r\n$/, '');
  }
  return out;
}
