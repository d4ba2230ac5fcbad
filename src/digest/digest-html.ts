import { type Html, html } from '../alerts/html.js';
import { button, mailFrame, QUIET, remark } from '../alerts/mail-frame.js';
import type { DigestMail, Section } from './digest-mail.js';

const GOOD = '#1f6f43';
const BAD = '#b3261e';

/** A label above its value where the screen is narrow would need a style sheet; so they share the line and may wrap. */
const row = ({ label, value }: Section['rows'][number]): Html =>
  html`<tr>
    <td
      valign="top"
      width="45%"
      style="${QUIET};padding:4px 12px 4px 0;overflow-wrap:anywhere;border-bottom:1px solid #eef0f3"
    >
      ${label}
    </td>
    <td
      valign="top"
      align="right"
      style="padding:4px 0;font-weight:600;font-size:15px;border-bottom:1px solid #eef0f3"
    >
      ${value}
    </td>
  </tr> `;

const item = ({ title, note, url }: Section['items'][number]): Html =>
  html`<p style="margin:12px 0 0;overflow-wrap:anywhere">
    <a href="${url}" style="color:#1f4fa3;font-weight:600;text-decoration:none">${title}</a><br />
    <span style="${QUIET}">${note}</span>
  </p>`;

const section = ({ title, rows, items, remark: said }: Section): Html =>
  html`<h2 style="margin:28px 0 8px;font-size:18px;line-height:24px">${title}</h2>
    ${
      rows.length > 0
        ? html`<table width="100%" cellspacing="0" cellpadding="0">
            ${rows.map(row)}
          </table>`
        : null
    }
    ${items.map(item)} ${said === null ? null : remark(said)}`;

/** The HTML part: one column, readable on a phone, nothing loaded from anywhere. */
export function digestHtml(mail: DigestMail): string {
  const colour = mail.good ? GOOD : BAD;
  const body = html`<p
      style="margin:0;color:${colour};font-size:44px;line-height:52px;font-weight:700"
    >
      ${mail.figure ?? ''}
    </p>
    <p style="margin:0;font-size:16px">${mail.caption}</p>
    ${mail.sections.map(section)} ${button(mail.open)}`;
  const preview = [mail.figure, mail.caption].filter(Boolean).join(' ');
  return mailFrame({ ...mail, colour, preview, body });
}
