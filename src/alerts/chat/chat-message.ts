import type { AlertMail } from '../letter.js';
import type { GroupMail } from '../group-mail.js';

/** What a chat shows of one alert or of several. */
export interface ChatMessage {
  headline: string;
  lead: string;
  urgent: boolean;
  blocks: ChatBlock[];
  buttons: { label: string; url: string }[];
  footer: string;
}

export type ChatBlock =
  | { kind: 'quote'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'label'; text: string }
  | { kind: 'rows'; rows: { label: string; value: string }[] }
  /** One of several alerts. */
  | { kind: 'item'; title: string; url: string; rows: { label: string; value: string }[] };

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

export function chatOf(mail: AlertMail): ChatMessage {
  const { headline, lead, urgent, rows, draft, open, permalink, footer } = mail;
  const said = mail.text ?? mail.noText;
  const texts = [...mail.remarks, ...(mail.noDraft && !draft ? [mail.noDraft] : [])];
  return {
    ...{ headline, lead, urgent, footer },
    blocks: [
      ...(said ? [{ kind: 'quote' as const, text: said }] : []),
      ...texts.map((text) => ({ kind: 'text' as const, text })),
      { kind: 'rows', rows },
      ...(draft
        ? [
            { kind: 'label' as const, text: draft.label },
            { kind: 'quote' as const, text: draft.text },
          ]
        : []),
    ],
    buttons: [open, ...(permalink && isWeb(permalink.url) ? [permalink] : [])],
  };
}

export const chatOfGroup = (mail: GroupMail): ChatMessage => ({
  headline: mail.headline,
  lead: mail.lead,
  urgent: true,
  blocks: [
    ...mail.items.map((item) => ({ kind: 'item' as const, ...item })),
    ...mail.remarks.map((text) => ({ kind: 'text' as const, text })),
  ],
  buttons: [mail.open],
  footer: mail.footer,
});
