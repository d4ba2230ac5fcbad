import type { AlertMail } from './alert-mail.js';
import { oneLine } from './excerpt.js';
import { type Html, html, lines } from './html.js';

const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
const QUIET = 'color:#5c5f66;font-size:14px;line-height:20px';
const PREVIEW_MAX = 140;

const quote = (text: Html, language: string, colour: string): Html =>
  html`<div
    dir="auto"
    lang="${language}"
    style="border-left:4px solid ${colour};background:#f6f7f9;padding:12px 16px;margin:0 0 8px;overflow-wrap:anywhere"
  >
    ${text}
  </div>`;

const row = ({ label, value }: { label: string; value: string }): Html =>
  html`<tr>
    <th
      scope="row"
      align="left"
      valign="top"
      style="${QUIET};font-weight:normal;padding:4px 16px 4px 0"
    >
      ${label}
    </th>
    <td valign="top" style="padding:4px 0;overflow-wrap:anywhere">${value}</td>
  </tr> `;

const remark = (text: string): Html => html`<p style="${QUIET};margin:0 0 4px">${text}</p> `;

/** What the inbox list shows beside the subject; not seen in the mail itself. */
const preview = (text: string): Html =>
  html`<div style="display:none;max-height:0;overflow:hidden">${text}</div>`;

/** Only addresses of the web become links. */
const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** The HTML part: one column, readable on a phone, nothing loaded from anywhere. */
export function mailHtml(mail: AlertMail): string {
  const colour = mail.urgent ? '#b3261e' : '#8a5a00';
  const { text, noText, language, draft, open, permalink } = mail;
  return html`<!doctype html>
    <html lang="${mail.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>${mail.subject}</title>
      </head>
      <body
        style="margin:0;padding:0;background:#eef0f3;${FONT};font-size:16px;line-height:24px;color:#1f2328"
      >
        ${preview(oneLine(text ?? noText ?? mail.lead, PREVIEW_MAX))}
        <table
          role="presentation"
          width="100%"
          cellspacing="0"
          cellpadding="0"
          style="background:#eef0f3"
        >
          <tr>
            <td align="center" style="padding:16px 8px">
              <table
                role="presentation"
                width="100%"
                cellspacing="0"
                cellpadding="0"
                style="max-width:600px;background:#ffffff;border-top:6px solid ${colour};border-radius:6px"
              >
                <tr>
                  <td style="padding:24px 20px">
                    <h1 style="margin:0 0 4px;font-size:22px;line-height:28px;color:${colour}">
                      ${mail.headline}
                    </h1>
                    <p style="margin:0 0 20px">${mail.lead}</p>
                    ${
                      text || noText
                        ? quote(text ? lines(text) : html`<em>${noText}</em>`, language, colour)
                        : null
                    }
                    ${mail.remarks.map(remark)}
                    <table
                      cellspacing="0"
                      cellpadding="0"
                      style="margin:16px 0;font-size:16px;line-height:22px"
                    >
                      ${mail.rows.map(row)}
                    </table>
                    ${
                      draft
                        ? html`<h2 style="margin:20px 0 8px;font-size:16px;line-height:22px">
                              ${draft.label}
                            </h2>
                            ${quote(lines(draft.text), language, '#2f6f4f')}`
                        : mail.noDraft
                          ? remark(mail.noDraft)
                          : null
                    }
                    <p style="margin:24px 0 8px">
                      <a
                        href="${open.url}"
                        style="display:inline-block;background:#1f4fa3;color:#ffffff;text-decoration:none;font-weight:600;padding:14px 22px;border-radius:6px"
                        >${open.label}</a
                      >
                    </p>
                    ${
                      permalink && isWeb(permalink.url)
                        ? html`<p style="margin:8px 0">
                            <a href="${permalink.url}" style="color:#1f4fa3">${permalink.label}</a>
                          </p>`
                        : null
                    }
                    <p
                      style="${QUIET};margin:24px 0 0;border-top:1px solid #dfe2e6;padding-top:12px"
                    >
                      ${mail.footer}
                    </p>
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html> `.markup;
}
