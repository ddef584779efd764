import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { GLOBAL_KEYS, readGlobalSearch } from '../shared/filter/global-search.ts';
import { parseSearchText, printSearchText } from '../shared/filter/search-text.ts';
import { readQueueSearch } from '../features/queue/queue-search.ts';
import { readListSearch } from '../features/relationships/list-search.ts';
import { AppFrame } from './app-frame.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PageFailure } from './page-failure.tsx';

const rootRoute = createRootRoute({
  component: AppFrame,
  notFoundComponent: NotFoundPage,
  errorComponent: PageFailure,
  validateSearch: readGlobalSearch,
  search: { middlewares: [retainSearchParams([...GLOBAL_KEYS])] },
});

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/overview/overview-page.tsx'), 'OverviewPage'),
});

const relationshipsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/relationships',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('../features/relationships/relationships-page.tsx'), 'RelationshipsPage'),
});

const relationshipRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/relationships/$id',
  component: lazyRouteComponent(() => import('../features/relationship/relationship-page.tsx'), 'RelationshipPage'),
});

const phasesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/phases',
  component: lazyRouteComponent(() => import('../features/phases/phases-page.tsx'), 'PhasesPage'),
});

const lifecycleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lifecycle',
  component: lazyRouteComponent(() => import('../features/lifecycle/lifecycle-page.tsx'), 'LifecyclePage'),
});

const queueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/queue',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => import('../features/queue/queue-page.tsx'), 'QueuePage'),
});

const modelRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin/model',
  component: lazyRouteComponent(() => import('../features/model/model-page.tsx'), 'ModelPage'),
});

const helpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/help',
  component: lazyRouteComponent(() => import('../features/help/help-page.tsx'), 'HelpPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    overviewRoute,
    relationshipsRoute,
    relationshipRoute,
    phasesRoute,
    lifecycleRoute,
    queueRoute,
    modelRoute,
    helpRoute,
  ]),
  parseSearch: parseSearchText,
  stringifySearch: printSearchText,
  defaultPreload: 'intent',
  defaultErrorComponent: PageFailure,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
