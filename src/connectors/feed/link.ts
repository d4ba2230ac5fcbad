/** A web address, or undefined; relative ones are completed from `base` where there is one. */
export function webLink(value: string | undefined, base?: string): string | undefined {
  const written = value?.trim();
  if (!written || written.length > 2000) return undefined;
  const whole = URL.canParse(written) ? new URL(written) : undefined;
  const url = whole ?? (base && URL.canParse(written, base) ? new URL(written, base) : undefined);
  if (!url) return undefined;
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

/**
 * Where a link of an alert service leads: theirs go through a page of the service that counts clicks,
 * `https://www.google.com/url?…&url=https://…`. The post's own address is what people want to open.
 */
export function unwrapped(link: string): string {
  const { pathname, searchParams } = new URL(link);
  if (pathname !== '/url') return link;
  return webLink(searchParams.get('url') ?? searchParams.get('q') ?? undefined) ?? link;
}
