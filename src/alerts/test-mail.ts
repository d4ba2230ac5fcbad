import { type AlertMail, footerOf, type Reader } from './letter.js';
import { Speech } from './texts/texts.js';

/** Sent to see whether it arrives; it looks like an alert, and says that it is none. Pure. */
export function testMail(brandName: string, link: string, reader: Reader): AlertMail {
  const speech = new Speech(reader.locale);
  const { headline, lead, open } = speech.texts.test;
  return {
    locale: speech.locale,
    subject: `${headline} · ${brandName}`,
    urgent: false,
    ...{ headline, lead, text: null, language: speech.locale, remarks: [], rows: [] },
    ...{ draft: null, noDraft: null, noText: null, permalink: null },
    open: { label: open, url: link },
    footer: footerOf(brandName, reader, speech),
  };
}
