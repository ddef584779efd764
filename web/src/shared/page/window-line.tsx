import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats } from '../text/formats.ts';
import { windowText, type ResolvedMeta } from './window-text.ts';

/** The resolved window, comparison window, time zone and freshness: always in words, on screen and on paper. */
export function WindowLine({ meta }: { readonly meta: ResolvedMeta }): ReactElement {
  const text = windowText(meta, useFormats(), useTranslations('page'));
  return <>{[text.window, text.timeZone, text.comparison, text.freshness].filter((part) => part !== null).join(' · ')}</>;
}
