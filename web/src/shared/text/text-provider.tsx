import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Language } from '../preference/language.ts';
import { usePreferences } from '../preference/preferences.ts';
import { loadMessages, type Messages } from './messages.ts';

interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
}

/** Gives every component its words. The old language stays until the new catalogue has arrived. */
export function TextProvider({ first, children }: { readonly first: Spoken; readonly children: ReactNode }): ReactElement {
  const { language } = usePreferences();
  const [spoken, setSpoken] = useState(first);

  useEffect(() => {
    let wanted = true;
    if (language !== spoken.language) {
      void loadMessages(language).then((messages) => {
        if (wanted) setSpoken({ language, messages });
      });
    }
    return () => {
      wanted = false;
    };
  }, [language, spoken.language]);

  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);

  return (
    <IntlProvider locale={spoken.language} messages={spoken.messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
