import { Button } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useChartFormat } from '../chart/chart-format.ts';
import { dayAfter, dayBefore } from '../filter/iso-day.ts';
import styles from './annotation.module.css';
import type { Annotations } from './use-annotations.ts';

const AnnotationForm = lazy(async () => ({ default: (await import('./annotation-form.tsx')).AnnotationForm }));

export interface AnnotationListProps {
  readonly annotations: Annotations;
  /** The day after the last of the chart's window. */
  readonly to: string;
}

/** The annotations of a chart in words, numbered as they are drawn, and a door to add one. */
export function AnnotationList({ annotations, to }: AnnotationListProps): ReactElement {
  const t = useTranslations('annotation');
  const format = useChartFormat();
  const [adding, setAdding] = useState(false);
  const { list, about, add, remove, failure } = annotations;
  return (
    <section className={styles['annotations']} aria-label={t('title')}>
      {list.length > 0 && (
        <ol className={styles['list']}>
          {list.map((annotation) => (
            <li key={annotation.id}>
              <span className={styles['day']}>{format.span(annotation.on, dayAfter(annotation.until ?? annotation.on))}</span>{' '}
              <strong>{annotation.title}</strong>
              {annotation.text && <> {annotation.text}</>} <span className={styles['by']}>{t('by', { name: annotation.authorName })}</span>
              {annotation.mayChange && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={t('removeOf', { title: annotation.title })}
                  onClick={() => void remove(annotation)}
                >
                  {t('remove')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {failure !== null && <p role="alert">{failure}</p>}
      {adding ? (
        <Suspense fallback={<div aria-busy="true" />}>
          <AnnotationForm about={about} day={dayBefore(to)} save={add} close={() => setAdding(false)} />
        </Suspense>
      ) : (
        <Button size="compact-sm" variant="subtle" leftSection={<IconFlag size={16} aria-hidden="true" />} onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      )}
    </section>
  );
}
