import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { ApiProblem, onSignedOut } from './api/client';
import { meQuery } from './api/queries';
import { queryClient } from './api/query-client';
import { InvitePage } from './auth/invite-page';
import { SignInPage } from './auth/sign-in-page';
import { ConversationPane } from './conversation/conversation-pane';
import { readFaqSearch } from './faq/faq-search';
import { setLocale } from './i18n';
import { readQueueSearch } from './queue/queue-search';
import { NothingOpen } from './queue/nothing-open';
import { WorkPage } from './queue/work-page';
import { readRepliesSearch } from './replies/replies-search';
import { NotFound, RouteProblem } from './shell/route-problem';
import { Shell } from './shell/shell';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { next?: string } => {
    const next = search.next;
    return typeof next === 'string' && /^\/(?!\/)/.test(next) ? { next } : {};
  },
  component: SignInPage,
});

const invite = createRoute({
  getParentRoute: () => root,
  path: '/invite/$token',
  component: InvitePage,
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    try {
      const me = await queryClient.ensureQueryData(meQuery);
      await setLocale(me.user.locale);
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) {
        throw redirect({ to: '/sign-in', search: { next: location.href } });
      }
      throw error;
    }
  },
  component: Shell,
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/queue', search: {} });
  },
});

const work = createRoute({
  getParentRoute: () => signedIn,
  id: 'work',
  validateSearch: readQueueSearch,
  component: WorkPage,
});
const queue = createRoute({
  getParentRoute: () => work,
  path: '/queue',
  component: NothingOpen,
});
const conversation = createRoute({
  getParentRoute: () => work,
  path: '/conversations/$id',
  component: ConversationPane,
});

const page = { getParentRoute: () => signedIn };
const channels = createRoute({
  ...page,
  path: '/channels',
  component: lazyRouteComponent(() => import('./channels/channels-page'), 'ChannelsPage'),
});
const faq = createRoute({
  ...page,
  path: '/faq',
  validateSearch: readFaqSearch,
  component: lazyRouteComponent(() => import('./faq/faq-page'), 'FaqPage'),
});
const replies = createRoute({
  ...page,
  path: '/replies',
  validateSearch: readRepliesSearch,
  component: lazyRouteComponent(() => import('./replies/replies-page'), 'RepliesPage'),
});
const alerts = createRoute({
  ...page,
  path: '/alerts',
  component: lazyRouteComponent(() => import('./alerts/alerts-page'), 'AlertsPage'),
});
const alertSettings = createRoute({
  ...page,
  path: '/alerts/settings',
  component: lazyRouteComponent(() => import('./alerts/alert-settings-page'), 'AlertSettingsPage'),
});
const outbox = createRoute({
  ...page,
  path: '/outbox',
  validateSearch: (search): { mail?: string } =>
    typeof search.mail === 'string' ? { mail: search.mail } : {},
  component: lazyRouteComponent(() => import('./outbox/outbox-page'), 'OutboxPage'),
});
const webhooks = createRoute({
  ...page,
  path: '/hooks',
  component: lazyRouteComponent(() => import('./webhooks/webhooks-page'), 'WebhooksPage'),
});
const people = createRoute({
  ...page,
  path: '/people',
  component: lazyRouteComponent(() => import('./people/people-page'), 'PeoplePage'),
});
const report = createRoute({
  ...page,
  path: '/report',
  component: lazyRouteComponent(() => import('./report/report-page'), 'ReportPage'),
});
const rules = createRoute({
  ...page,
  path: '/rules',
  component: lazyRouteComponent(() => import('./rules/rules-page'), 'RulesPage'),
});
const bot = createRoute({
  ...page,
  path: '/bot',
  component: lazyRouteComponent(() => import('./bot/bot-page'), 'BotPage'),
});
const system = createRoute({
  ...page,
  path: '/system',
  component: lazyRouteComponent(() => import('./system/system-page'), 'SystemPage'),
});
const profile = createRoute({
  ...page,
  path: '/profile',
  component: lazyRouteComponent(() => import('./profile/profile-page'), 'ProfilePage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    invite,
    signedIn.addChildren([
      home,
      work.addChildren([queue, conversation]),
      channels,
      faq,
      replies,
      alerts,
      alertSettings,
      outbox,
      webhooks,
      people,
      report,
      rules,
      bot,
      system,
      profile,
    ]),
  ]),
  defaultErrorComponent: RouteProblem,
  defaultPreload: false,
});

onSignedOut(() => {
  const { pathname, href } = router.state.location;
  if (pathname === '/sign-in' || pathname.startsWith('/invite/')) return;
  queryClient.clear();
  void router.navigate({ to: '/sign-in', search: { next: href } });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
