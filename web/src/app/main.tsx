import '../shared/theme/mantine.css';
import '../shared/theme/mantine-variables.css';
import '../shared/theme/tokens.css';
import '../shared/theme/page.css';
import { ApolloProvider } from '@apollo/client/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApolloClient } from '../shared/api/apollo-client.ts';
import { preferences } from '../shared/preference/preferences.ts';
import { loadMessages } from '../shared/text/messages.ts';
import { TextProvider } from '../shared/text/text-provider.tsx';
import { rapportTheme } from '../shared/theme/rapport-theme.ts';
import { router } from './router.tsx';

const { language } = preferences();
const first = { language, messages: await loadMessages(language) };
const client = createApolloClient();
const colorSchemes = localStorageColorSchemeManager({ key: 'rapport.theme' });

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <MantineProvider
      theme={rapportTheme}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemes}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <TextProvider first={first}>
        <ApolloProvider client={client}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </TextProvider>
    </MantineProvider>
  </StrictMode>,
);
