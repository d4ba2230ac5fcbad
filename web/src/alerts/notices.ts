import { api } from '../api/client';
import type { Page } from '../api/types';
import { getI18n, labelOf } from '../i18n';
import { freshNotices, inOne } from './fresh-notices';
import type { Notice } from './types';

const SHOWN = 'sixhour.notices';
const ICON = '/favicon.svg';

type Open = (to: { conversationId: string | null }) => void;

/** One tab of a browser at a time. */
async function alone(work: () => void): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request(SHOWN, work);
}

function remembered(): string[] {
  try {
    const shown: unknown = JSON.parse(localStorage.getItem(SHOWN) ?? '[]');
    return Array.isArray(shown) ? shown.map(String) : [];
  } catch {
    return [];
  }
}

function show(title: string, body: string, tag: string, open: () => void): void {
  // The browser itself replaces a notification of the same tag: a second safeguard over several tabs.
  const notification = new Notification(title, {
    body,
    tag,
    icon: ICON,
    lang: getI18n().locale,
  });
  notification.onclick = () => {
    window.focus();
    notification.close();
    open();
  };
}

function tell(fresh: readonly Notice[], open: Open): void {
  const i18n = getI18n();
  const kindOf = ({ kind }: Notice) => labelOf(i18n, 'alerts.kind', kind);
  if (inOne(fresh)) {
    const kinds = [...new Set(fresh.map(kindOf))].join(', ');
    const title = i18n.t('notices.many', { n: fresh.length });
    return show(title, kinds, 'sixhour-many', () => open({ conversationId: null }));
  }
  for (const notice of fresh) {
    const { id, excerpt, account, conversationId } = notice;
    const place = account && [account.name, account.platformTitle].join(' · ');
    show(kindOf(notice), [place, excerpt].filter(Boolean).join('\n'), `sixhour-${id}`, () =>
      open({ conversationId }),
    );
  }
}

/** Shows what this browser has not shown yet. Does nothing where notifications are not allowed. */
export async function showNotices(open: Open): Promise<void> {
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  const { items } = await api.get<Page<Notice>>('/me/notices');
  if (items.length === 0) return;
  await alone(() => {
    const { fresh, shown } = freshNotices(items, remembered());
    try {
      localStorage.setItem(SHOWN, JSON.stringify(shown));
    } catch {
      // Storage may be forbidden; then the tag alone keeps a notice from showing twice.
    }
    tell(fresh, open);
  });
}
