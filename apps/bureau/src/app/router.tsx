import { createBrowserRouter } from 'react-router-dom'
import { Splash } from '@/ui/splash'
import { ConsoleLayout } from './console-layout'
import { NotFound } from './not-found'
import { RouteError } from './route-error'
import { SignedIn } from './signed-in'

/** Every page is its own chunk, fetched when it is first opened. */
export const router = createBrowserRouter(
  [
    {
      errorElement: <RouteError />,
      hydrateFallbackElement: <Splash />,
      children: [
        { path: 'sign-in', lazy: async () => ({ Component: (await import('@/features/session/sign-in-page')).SignInPage }) },
        {
          element: <SignedIn />,
          children: [
            {
              element: <ConsoleLayout />,
              children: [
                { index: true, lazy: async () => ({ Component: (await import('@/features/totals/totals-page')).TotalsPage }) },
                { path: 'sites', lazy: async () => ({ Component: (await import('@/features/sites/sites-page')).SitesPage }) },
                {
                  path: 'appeals',
                  lazy: async () => ({ Component: (await import('@/features/appeals/appeals-page')).AppealsPage }),
                },
                {
                  path: 'nicknames',
                  lazy: async () => ({ Component: (await import('@/features/nicknames/nicknames-page')).NicknamesPage }),
                },
                {
                  path: 'organisations',
                  lazy: async () => ({
                    Component: (await import('@/features/organisations/organisations-page')).OrganisationsPage,
                  }),
                },
                {
                  path: 'certificates',
                  lazy: async () => ({ Component: (await import('@/features/certificates/certificates-page')).CertificatesPage }),
                },
              ],
            },
            { path: 'wall', lazy: async () => ({ Component: (await import('@/features/totals/wall-page')).WallPage }) },
            {
              path: 'sites/:id',
              lazy: async () => ({ Component: (await import('@/features/sites/site-screen-page')).SiteScreenPage }),
            },
            {
              path: 'events/:id',
              lazy: async () => ({ Component: (await import('@/features/sites/event-screen-page')).EventScreenPage }),
            },
          ],
        },
        { path: '*', element: <NotFound /> },
      ],
    },
  ],
  { basename: '/bureau' },
)
