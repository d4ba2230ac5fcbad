import { type Html, html } from './html.js';

const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
export const QUIET = 'color:#5c5f66;font-size:14px;line-height:20px';

/** Only addresses of the web become links. */
export const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

export const button = ({ label, url }: { label: string; url: string }): Html =>
  html`<p style="margin:24px 0 8px">
    <a
      href="${url}"
      style="display:inline-block;background:#1f4fa3;color:#ffffff;text-decoration:none;font-weight:600;padding:14px 22px;border-radius:6px"
      >${label}</a
    >
  </p>`;

export const row = ({ label, value }: { label: string; value: string }): Html =>
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

export const remark = (text: string): Html => html`<p style="${QUIET};margin:0 0 4px">${text}</p> `;

/** What the inbox list shows beside the subject; not seen in the mail itself. */
const preview = (text: string): Html =>
  html`<div style="display:none;max-height:0;overflow:hidden">${text}</div>`;

export interface Frame {
  locale: string;
  subject: string;
  colour: string;
  headline: string;
  lead: string;
  /** Shown in the inbox beside the subject. */
  preview: string;
  body: Html;
  footer: string;
}

/** A mail of one column, readable on a phone; nothing is loaded from anywhere. */
export const mailFrame = ({ colour, ...mail }: Frame): string =>
  html`<!doctype html>
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
        ${preview(mail.preview)}
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
                    ${mail.body}
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
