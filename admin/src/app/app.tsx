import { Refine } from '@refinedev/core';
import routerProvider from '@refinedev/react-router';
import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { dataProvider } from '../console/api/data-provider.ts';
import { queryClient } from '../console/api/query-client.ts';
import { refineResources } from './navigation/refine-resources.ts';
import { useNotificationProvider } from './notification-provider.tsx';
import { AppRoutes } from './routes.tsx';
import { accessControlProvider } from './session/access-control.ts';
import { authProvider } from './session/auth-provider.ts';
import { SignInAgain } from './session/sign-in-again.tsx';
import { ColorSchemeProvider } from './theme/color-scheme.tsx';
import { ThemeProvider } from './theme/theme-provider.tsx';

const options = {
  syncWithLocation: true,
  // Unsaved text is kept in the browser instead of warning about it (see console/form/unsaved.ts).
  warnWhenUnsavedChanges: false,
  disableTelemetry: true,
  disableRouteChangeHandler: true,
  reactQuery: { clientConfig: queryClient },
};

/** The whole console. */
export function App() {
  return (
    <BrowserRouter>
      <ColorSchemeProvider>
        <ThemeProvider>
          <QueryClientProvider client={queryClient}>
            <Refine
              routerProvider={routerProvider}
              dataProvider={dataProvider}
              authProvider={authProvider}
              accessControlProvider={accessControlProvider}
              notificationProvider={useNotificationProvider}
              resources={refineResources}
              options={options}
            >
              <AppRoutes />
              <SignInAgain />
            </Refine>
          </QueryClientProvider>
        </ThemeProvider>
      </ColorSchemeProvider>
    </BrowserRouter>
  );
}
