import { html, type Html } from './html.js';
import type { World } from './world.js';

/** What the page is to show. */
export interface View {
  world: World;
  account: string;
  /** Name last typed, so that one person can go on writing. */
  name: string;
  error?: string;
}

/** Who of the shop wrote it. */
export const badge = (by: string) =>
  html`<span class="badge">${by === 'staff' ? 'shop, by hand' : 'shop, through the API'}</span>`;

/** How long ago. */
export function when(at: number, { world }: View): Html {
  const minutes = Math.max(0, Math.floor((world.now() - at) / 60_000));
  const words =
    minutes < 1
      ? 'just now'
      : minutes < 60
        ? `${minutes} min ago`
        : minutes < 1440
          ? `${Math.floor(minutes / 60)} h ${minutes % 60} min ago`
          : `${Math.floor(minutes / 1440)} d ago`;
  return html`<time datetime="${new Date(at).toISOString()}">${words}</time>`;
}

/** Posts to /_control/page/{kind}; `more` are hidden fields. */
export function form(
  kind: string,
  label: string,
  view: View,
  more: Record<string, string> = {},
): Html {
  const hidden = Object.entries({ account: view.account, ...more });
  return html`<form method="post" action="/_control/page/${kind}">
    ${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${
      more.thread === undefined &&
      html`<label
        >Your name
        <input name="author" value="${view.name}" maxlength="60" required autocomplete="off"
      /></label>`
    }
    ${
      (kind === 'reviews' || more.stars) &&
      html`<label
        >Stars
        <select name="rating">
          ${[5, 4, 3, 2, 1].map((n) => html`<option value="${n}">${n}</option>`)}
        </select></label
      >`
    }
    <label
      >${label}
      <textarea
        name="text"
        rows="2"
        maxlength="2000"
        ${kind !== 'reviews' && 'required'}
      ></textarea>
    </label>
    <button>Send</button>
  </form>`;
}
