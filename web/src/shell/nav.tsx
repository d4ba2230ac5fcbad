import { Link, useNavigate } from '@tanstack/react-router';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { api } from '../api/client';
import { countsQuery } from '../api/queries';
import type { Role } from '../api/types';
import { useI18n, type MessageKey } from '../i18n';
import { may, useMe } from '../session/session';
import * as icons from '../ui/icons';
import { toastProblem } from '../ui/toast';
import { LiveBadge } from './live-badge';
import { openShortcutHelp } from './shortcut-help-state';
import classes from './nav.module.css';

type Path =
  | '/queue'
  | '/report'
  | '/faq'
  | '/bot'
  | '/replies'
  | '/alerts'
  | '/outbox'
  | '/rules'
  | '/channels'
  | '/hooks'
  | '/people'
  | '/system'
  | '/profile';
type Item = { to: Path; label: MessageKey; icon: ComponentType; role?: Role };

const ITEMS: Item[] = [
  { to: '/queue', label: 'nav.queue', icon: icons.QueueIcon },
  { to: '/report', label: 'nav.report', icon: icons.ReportIcon },
  { to: '/faq', label: 'nav.faq', icon: icons.FaqIcon },
  { to: '/bot', label: 'nav.bot', icon: icons.BotIcon },
  { to: '/replies', label: 'nav.replies', icon: icons.DraftIcon },
  { to: '/alerts', label: 'nav.alerts', icon: icons.BellIcon },
  { to: '/outbox', label: 'nav.outbox', icon: icons.MailIcon },
  { to: '/rules', label: 'nav.rules', icon: icons.RulesIcon },
  { to: '/channels', label: 'nav.channels', icon: icons.PlugIcon },
  { to: '/hooks', label: 'nav.webhooks', icon: icons.HookIcon, role: 'manager' },
  { to: '/people', label: 'nav.people', icon: icons.PeopleIcon },
  { to: '/system', label: 'nav.system', icon: icons.SystemIcon },
];

export function Nav() {
  const { t } = useI18n();
  const me = useMe();
  const counts = useQuery(countsQuery).data;
  return (
    <nav className={classes.nav} aria-label={t('nav.main')}>
      <Link to="/queue" search={{}} className={classes.brand}>
        <icons.Logo size={26} />
        <span>Sixhour</span>
      </Link>
      <ul className={classes.list}>
        {ITEMS.filter((item) => !item.role || may(me, item.role)).map((item) => (
          <li key={item.to}>
            <NavItem item={item} badge={item.to === '/queue' ? counts?.breached : undefined} />
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <LiveBadge />
        <button type="button" className={classes.item} onClick={openShortcutHelp}>
          <icons.KeyboardIcon />
          <span>{t('app.help')}</span>
        </button>
        <NavItem item={{ to: '/profile', label: 'nav.profile', icon: icons.UserIcon }} />
        <p className={classes.who} title={me.user.email}>
          {me.user.name}
        </p>
        <SignOut />
      </div>
    </nav>
  );
}

function NavItem({ item, badge }: { item: Item; badge?: number | undefined }) {
  const { t } = useI18n();
  const Icon = item.icon;
  return (
    <Link
      to={item.to}
      search={{}}
      className={classes.item}
      activeOptions={{ includeSearch: false }}
    >
      <Icon />
      <span>{t(item.label)}</span>
      {badge ? (
        <span className={classes.badge}>
          {badge}
          <span className="sr-only"> {t('queue.breached', { n: badge })}</span>
        </span>
      ) : null}
    </Link>
  );
}

function SignOut() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const client = useQueryClient();
  const signOut = async () => {
    try {
      await api.post('/auth/sign-out');
      await navigate({ to: '/sign-in', search: {} });
      client.clear();
    } catch (error) {
      toastProblem(error);
    }
  };
  return (
    <button type="button" className={classes.item} onClick={() => void signOut()}>
      <icons.SignOutIcon />
      <span>{t('app.signOut')}</span>
    </button>
  );
}
