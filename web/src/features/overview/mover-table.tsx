import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { partSentence } from '../../shared/change/change-part.ts';
import { Sparkline } from '../../shared/chart/sparkline.tsx';
import { useFormats } from '../../shared/text/formats.ts';
import type { MoverRowsQuery } from './mover-rows.gen.ts';
import styles from './overview.module.css';

type Relationship = MoverRowsQuery['relationships']['nodes'][number];

export interface MoverTableProps {
  readonly relationships: readonly Relationship[];
  /** Ids, largest part of the whole movement first. */
  readonly order: readonly string[];
}

export function MoverTable({ relationships, order }: MoverTableProps): ReactElement {
  const t = useTranslations('overview');
  const rows = order.flatMap((id) => relationships.filter((relationship) => relationship.id === id));
  const heads = [t('name'), t('owner'), t('stage'), t('trust'), t('course'), t('delta'), t('commitment'), t('reason')];
  return (
    <div className={styles['scroller']} role="region" aria-label={t('moversTitle')} tabIndex={0}>
      <table className={styles['movers']}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((relationship) => (
            <MoverRow key={relationship.id} relationship={relationship} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MoverRow({ relationship }: { readonly relationship: Relationship }): ReactElement {
  const t = useTranslations('overview');
  const word = useTranslations('word');
  const change = useTranslations('change');
  const formats = useFormats();
  const { id, account, owner, stage, quality, trend, explain } = relationship;
  const { trust, commitment } = quality;
  const reason = explain.items[0];
  const score = (value: number | null): string => (value === null ? t('noData') : formats.score(value));
  return (
    <tr>
      <th scope="row">
        <Link to="/relationships/$id" params={{ id }} search={(search) => search}>
          {account.name}
        </Link>
      </th>
      <td>{owner?.name ?? t('noOwner')}</td>
      <td>{word(`stage.${stage}`)}</td>
      <td>
        {score(trust.value)}{' '}
        {trust.low !== null && trust.high !== null && <span className={styles['range']}>{formats.range(trust.low, trust.high)}</span>}
      </td>
      <td>
        <Sparkline values={trend.map((point) => point.trust.value)} />
      </td>
      <td>{explain.delta === null ? t('noData') : formats.delta(explain.delta)}</td>
      <td>{score(commitment.value)}</td>
      <td className={styles['wide']}>{reason ? partSentence(reason, { change, word }) : t('noReason')}</td>
    </tr>
  );
}
