import type { AlertMail } from './letter.js';
import { oneLine } from './excerpt.js';
import type { GroupMail } from './group-mail.js';
import { type Html, html, lines } from './html.js';
import { button, isWeb, mailFrame, remark, row } from './mail-frame.js';

const PREVIEW_MAX = 140;
const URGENT = '#b3261e';
const CALM = '#8a5a00';

const quote = (text: Html, language: string, colour: string): Html =>
  html`<div
    dir="auto"
    lang="${language}"
    style="border-left:4px solid ${colour};background:#f6f7f9;padding:12px 16px;margin:0 0 8px;overflow-wrap:anywhere"
  >
    ${text}
  </div>`;

/** The HTML part of one alert. */
export function mailHtml(mail: AlertMail): string {
  const colour = mail.urgent ? URGENT : CALM;
  const { text, noText, language, draft, open, permalink } = mail;
  const body = html`${
      text || noText ? quote(text ? lines(text) : html`<em>${noText}</em>`, language, colour) : null
    }
    ${mail.remarks.map(remark)}
    <table cellspacing="0" cellpadding="0" style="margin:16px 0;font-size:16px;line-height:22px">
      ${mail.rows.map(row)}
    </table>
    ${
      draft
        ? html`<h2 style="margin:20px 0 8px;font-size:16px;line-height:22px">${draft.label}</h2>
            ${quote(lines(draft.text), language, '#2f6f4f')}`
        : mail.noDraft
          ? remark(mail.noDraft)
          : null
    }
    ${button(open)}
    ${
      permalink && isWeb(permalink.url)
        ? html`<p style="margin:8px 0">
            <a href="${permalink.url}" style="color:#1f4fa3">${permalink.label}</a>
          </p>`
        : null
    }`;
  const preview = oneLine(text ?? noText ?? mail.lead, PREVIEW_MAX);
  return mailFrame({ ...mail, colour, preview, body });
}

/** The HTML part of several alerts told together. */
export function groupHtml(mail: GroupMail): string {
  const items = mail.items.map(
    ({ title, rows, url }) =>
      html`<div style="border-top:1px solid #dfe2e6;padding:12px 0;overflow-wrap:anywhere">
        <a href="${url}" style="color:#1f4fa3;font-weight:600;text-decoration:none">${title}</a>
        <table cellspacing="0" cellpadding="0" style="font-size:14px;line-height:20px">
          ${rows.map(row)}
        </table>
      </div>`,
  );
  const body = html`${items} ${mail.remarks.map(remark)} ${button(mail.open)}`;
  return mailFrame({ ...mail, colour: URGENT, preview: mail.lead, body });
}
