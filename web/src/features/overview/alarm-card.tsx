import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { Sparkline } from '../../shared/chart/sparkline.tsx';
import { QueryState } from '../../shared/state/query-state.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import { AlarmCardDocument, type AlarmCardQuery } from './alarm-card.gen.ts';
import { alarmCount, ALARMS } from './alarm-count.ts';
import { alarmSentence } from './alarm-sentence.ts';
import styles from './overview.module.css';
import { ToldChange } from './told-change.tsx';
import { useComparedQuestion } from './use-question.ts';

const HEIGHT = 104;

/** How many relationships need someone now, and which. */
export function AlarmCard(): ReactElement {
  const t = useTranslations('overview');
  const query = useCardQuery(AlarmCardDocument, useComparedQuestion());
  return (
    <section className={`card ${styles['card']}`} data-span="3" aria-label={t('alarm')}>
      <h2 className={styles['label']}>{t('alarm')}</h2>
      <QueryState query={query} height={HEIGHT} isEmpty={(data) => data.relationshipAnalytics.total.relationships === 0}>
        {(data) => <AlarmView analytics={data.relationshipAnalytics} />}
      </QueryState>
    </section>
  );
}

function AlarmView({ analytics: { total, buckets, meta } }: { readonly analytics: AlarmCardQuery['relationshipAnalytics'] }): ReactElement {
  const t = useTranslations('overview');
  const formats = useFormats();
  const now = alarmCount(total.byStatus);
  const before = total.previous ? alarmCount(total.previous.byStatus) : null;
  return (
    <div className={styles['card']}>
      <div className={styles['headline']}>
        <p className={styles['value']}>
          {now === null ? t('noData') : formats.count(now.relationships)}{' '}
          <span className={styles['range']}>{t('ofAll', { count: formats.count(total.relationships) })}</span>
        </p>
        <Sparkline values={buckets.nodes.map((bucket) => alarmCount(bucket.byStatus)?.relationships ?? null)} ink="var(--c-alarm)" />
      </div>
      <ToldChange move={alarmSentence(now, before, meta.comparisonTo, t, formats)} />
      <p className={styles['basis']}>
        {now?.revenueShare == null ? t('alarmBasis') : t('alarmRevenue', { share: formats.share(now.revenueShare) })}{' '}
        <Link to="/relationships" search={(previous) => ({ ...previous, status: [...ALARMS] })}>
          {t('seeThem')}
        </Link>
      </p>
    </div>
  );
}
