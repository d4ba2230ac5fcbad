import { Burger, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { showNotices } from '../alerts/notices';
import { startLive } from '../api/live';
import { useI18n } from '../i18n';
import { Logo } from '../ui/icons';
import { BlindBanner, DemoBanner, OfflineBanner } from './banners';
import { LiveBadge } from './live-badge';
import { Nav } from './nav';
import { ShortcutHelp } from './shortcut-help';
import classes from './shell.module.css';

/** The frame of every signed-in page: navigation, banners, the live connection, shortcuts. */
export function Shell() {
  const { t } = useI18n();
  const client = useQueryClient();
  const [menuOpen, menu] = useDisclosure(false);
  const navigate = useNavigate();
  const path = useRouterState({ select: (state) => state.location.pathname });

  useEffect(() => {
    const open = ({ conversationId: id }: { conversationId: string | null }) =>
      void (id
        ? navigate({ to: '/conversations/$id', params: { id }, search: {} })
        : navigate({ to: '/alerts' }));
    // What can not be shown now stands in the list of alerts.
    return startLive(client, () => void showNotices(open).catch(() => undefined));
  }, [client, navigate]);
  useEffect(() => menu.close(), [path, menu]);

  return (
    <div className={classes.shell}>
      <a href="#content" className="skip-link">
        {t('app.skip')}
      </a>
      <div className={classes.rail}>
        <Nav />
      </div>
      <header className={classes.topbar}>
        <Burger
          opened={menuOpen}
          onClick={menu.toggle}
          aria-label={t('app.menu')}
          color="var(--rail-text)"
          size="sm"
        />
        <Logo size={22} />
        <span className={classes.wordmark}>Sixhour</span>
        <LiveBadge />
      </header>
      <Drawer
        opened={menuOpen}
        onClose={menu.close}
        size={240}
        withCloseButton={false}
        title={null}
        padding={0}
        classNames={{ content: classes.drawer, body: classes.drawerBody }}
      >
        <Nav />
      </Drawer>
      <div className={classes.content}>
        <OfflineBanner />
        <BlindBanner />
        <DemoBanner />
        <main id="content" tabIndex={-1} className={classes.main}>
          <Outlet />
        </main>
      </div>
      <ShortcutHelp />
    </div>
  );
}
