import './app/mantine.css';
import './app/global.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { BASE, queryClient } from './api/client';
import { App } from './app/App';
import { cssVariablesResolver, theme } from './app/theme';
import { I18n } from './i18n/I18n';

const colorScheme = localStorageColorSchemeManager({ key: 'meterhouse-color-scheme' });
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
          <BrowserRouter basename={new URL(BASE).pathname}>
            <App />
          </BrowserRouter>
        </I18n>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
