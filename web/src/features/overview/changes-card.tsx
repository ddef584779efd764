import { NativeSelect } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { FILTER_DIMENSIONS, type FilterKey } from '../../shared/filter/filter-dimension.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import { ChangesCardDocument, type ChangesCardQuery } from './changes-card.gen.ts';
import { ChangeItems } from './change-items.tsx';
import styles from './overview.module.css';
import { wholeSentence } from './portfolio-sentence.ts';
import { useComparedQuestion } from './use-question.ts';

const HEIGHT = 320;
const FIRST_DIMENSION: FilterKey = 'seg';

/** What moved trust as a whole, in sentences that lead to the relationships behind them. */
export function ChangesCard(): ReactElement {
  const t = useTranslations('overview');
  const filter = useTranslations('filter');
  const [key, setKey] = useState<FilterKey>(FIRST_DIMENSION);
  const { dimension } = FILTER_DIMENSIONS.find((one) => one.key === key) ?? FILTER_DIMENSIONS[0];
  const query = useCardQuery(ChangesCardDocument, { ...useComparedQuestion(), by: dimension });
  return (
    <section className={`card ${styles['card']}`} data-span="4" aria-label={t('changesTitle')}>
      <h2 className={styles['label']}>{t('changesTitle')}</h2>
      <NativeSelect
        size="xs"
        label={t('changesBy')}
        value={key}
        onChange={(event) => setKey(FILTER_DIMENSIONS.find((one) => one.key === event.currentTarget.value)?.key ?? FIRST_DIMENSION)}
        data={FILTER_DIMENSIONS.map((one) => ({ value: one.key, label: filter(`dimension.${one.key}`) }))}
      />
      <QueryState query={query} height={HEIGHT}>
        {(data) => <ChangesView changes={data.relationshipAnalytics.changes} filterKey={key} />}
      </QueryState>
    </section>
  );
}

interface ChangesViewProps {
  readonly changes: ChangesCardQuery['relationshipAnalytics']['changes'];
  readonly filterKey: FilterKey;
}

function ChangesView({ changes, filterKey }: ChangesViewProps): ReactElement {
  const t = useTranslations('overview');
  const formats = useFormats();
  const whole = wholeSentence(changes, t, formats);
  if (whole === null) return <p>{t('nothingChanged')}</p>;
  return (
    <div className={styles['card']}>
      <p>{whole}</p>
      {changes.directionReverses && <p className={styles['reverses']}>{t('reverses')}</p>}
      <ChangeItems items={changes.items} filterKey={filterKey} />
      {changes.other !== 0 && <p className={styles['note']}>{t('theRest', { points: formats.delta(changes.other) })}</p>}
    </div>
  );
}
