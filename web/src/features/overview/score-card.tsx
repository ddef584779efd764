import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { CardQuery } from '../../shared/api/use-card-query.ts';
import { Sparkline } from '../../shared/chart/sparkline.tsx';
import { QueryState } from '../../shared/state/query-state.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import { changeSentence, type Move } from './change-sentence.ts';
import styles from './overview.module.css';
import { ToldChange } from './told-change.tsx';

/** One judged number of the whole portfolio, as the card shows it. */
interface Score {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly relationships: number;
  readonly status: string;
  readonly move: Move;
  /** Exclusive end of the comparison window. Null: nothing was compared. */
  readonly comparisonTo: string | null;
  /** By month, oldest first. */
  readonly course: readonly (number | null)[];
}

export interface ScoreCardProps<Data> {
  readonly label: string;
  readonly ink: string;
  readonly query: CardQuery<Data>;
  readonly scoreOf: (data: Data) => Score;
}

const HEIGHT = 104;

/** A headline number: value, 90 % range, change in words, its course and what it rests on. */
export function ScoreCard<Data>({ label, ink, query, scoreOf }: ScoreCardProps<Data>): ReactElement {
  return (
    <section className={`card ${styles['card']}`} data-span="3" aria-label={label}>
      <h2 className={styles['label']}>{label}</h2>
      <QueryState query={query} height={HEIGHT} isEmpty={(data) => scoreOf(data).relationships === 0}>
        {(data) => <ScoreView score={scoreOf(data)} ink={ink} />}
      </QueryState>
    </section>
  );
}

function ScoreView({ score, ink }: { readonly score: Score; readonly ink: string }): ReactElement {
  const t = useTranslations('overview');
  const formats = useFormats();
  const { value, low, high } = score;
  return (
    <div className={styles['card']}>
      <div className={styles['headline']}>
        <p className={styles['value']}>
          {value === null ? t('noData') : formats.score(value)}{' '}
          {low !== null && high !== null && <span className={styles['range']}>{t('between', { range: formats.range(low, high) })}</span>}
        </p>
        <Sparkline values={score.course} ink={ink} />
      </div>
      <ToldChange move={changeSentence(score.move, score.comparisonTo, t, formats)} />
      <p className={styles['basis']}>
        {t('basis', { relationships: score.relationships, votes: score.n })}
        {score.status === 'LOW_N' && ` · ${t('fewVotes')}`}
      </p>
    </div>
  );
}
