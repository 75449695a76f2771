import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PortalConfig } from './api/generated';
import { ApiProblem } from './api/problem';
import { nonce } from './look/nonce';
import { themeOf, variablesOf } from './look/theme';
import { router } from './routes';
import { SignInAgain } from './session/SignInAgain';
import { PortalConfigContext } from './shell/portal-config';
import { LiveRegion, Outcomes } from './ui/announce';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Without a network a request fails and says so: by default it would wait in silence.
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (count, problem) => count < 2 && (!(problem instanceof ApiProblem) || problem.status === 0),
    },
    mutations: { networkMode: 'always' },
  },
});
const schemes = localStorageColorSchemeManager({ key: 'annexa.scheme' });

const SkipLink = () => {
  const { t } = useTranslation('shell');
  return (
    <a className="skip-link" href="#content">
      {t('skip')}
    </a>
  );
};

/** The whole portal, in the look of its processor. */
export const Portal = ({ config }: { config: PortalConfig }) => (
  <MantineProvider
    theme={themeOf(config.accent)}
    cssVariablesResolver={variablesOf(config.accent)}
    colorSchemeManager={schemes}
    defaultColorScheme="auto"
    getStyleNonce={() => nonce.value}
  >
    <PortalConfigContext.Provider value={config}>
      <QueryClientProvider client={client}>
        <SkipLink />
        <LiveRegion />
        <Outcomes />
        <RouterProvider router={router} />
        <SignInAgain />
      </QueryClientProvider>
    </PortalConfigContext.Provider>
  </MantineProvider>
);
