import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useCardQuery } from '../../shared/api/use-card-query.ts';
import { QueryState } from '../../shared/state/query-state.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import { MoverRowsDocument } from './mover-rows.gen.ts';
import { MoverTable } from './mover-table.tsx';
import { moverIds } from './mover-ids.ts';
import { MoversCardDocument } from './movers-card.gen.ts';
import styles from './overview.module.css';
import { useComparedQuestion } from './use-question.ts';

const HEIGHT = 400;

/** The relationships that moved the whole most, each with its own change and its largest part. */
export function MoversCard(): ReactElement {
  const t = useTranslations('overview');
  const query = useCardQuery(MoversCardDocument, useComparedQuestion());
  return (
    <section className={`card ${styles['card']}`}>
      <h2 className={styles['label']}>{t('moversTitle')}</h2>
      <QueryState query={query} height={HEIGHT}>
        {({ relationshipAnalytics: { changes } }) => {
          const ids = moverIds(changes.items);
          return ids.length === 0 ? <p>{t('nothingChanged')}</p> : <Movers ids={ids} from={changes.from} to={changes.to} />;
        }}
      </QueryState>
    </section>
  );
}

interface MoversProps {
  readonly ids: readonly string[];
  readonly from: string;
  readonly to: string;
}

function Movers({ ids, from, to }: MoversProps): ReactElement {
  const t = useTranslations('overview');
  const formats = useFormats();
  const { window } = useComparedQuestion();
  const query = useCardQuery(MoverRowsDocument, { where: { relationship: [...ids] }, from, to, window });
  return (
    <div className={styles['card']}>
      <p className={styles['note']}>{t('moversSubtitle', { from: formats.day(from), to: formats.day(to) })}</p>
      <QueryState query={query} height={HEIGHT}>
        {(data) => <MoverTable relationships={data.relationships.nodes} order={ids} />}
      </QueryState>
    </div>
  );
}
