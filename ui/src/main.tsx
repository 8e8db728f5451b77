import './app/mantine.css';
import './app/global.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { $api, BASE, queryClient } from './api/client';
import { App } from './app/App';
import { preload } from './app/screens';
import { cssVariablesResolver, theme } from './app/theme';
import { I18n } from './i18n/I18n';

// Asked at once, side by side with the catalogue of texts and the parts of the page that will be shown.
void queryClient.prefetchQuery($api.queryOptions('get', '/api/v1/session', {}));
preload(window.location.pathname);

const colorScheme = localStorageColorSchemeManager({ key: 'meterhouse-color-scheme' });
// A router that can be asked to wait: a form with unsaved changes is not left by accident.
const router = createBrowserRouter([{ path: '*', element: <App /> }], { basename: new URL(BASE).pathname });
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <I18n>
          <RouterProvider router={router} />
        </I18n>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
