import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { isWordFilter, withMember, type FilterKey } from '../../shared/filter/filter-dimension.ts';
import { readGlobalSearch } from '../../shared/filter/global-search.ts';
import { useFormats } from '../../shared/text/formats.ts';
import type { ChangesCardQuery } from './changes-card.gen.ts';
import styles from './overview.module.css';
import { portfolioSentence } from './portfolio-sentence.ts';

type Item = ChangesCardQuery['relationshipAnalytics']['changes']['items'][number];

export interface ChangeItemsProps {
  readonly items: readonly Item[];
  readonly filterKey: FilterKey;
}

/** One sentence per part, each a link that narrows the page to its member. */
export function ChangeItems({ items, filterKey }: ChangeItemsProps): ReactElement {
  const t = useTranslations('overview');
  const word = useTranslations('word');
  const formats = useFormats();
  const nameOf = ({ member, label }: Item): string => {
    if (member === null) return t('noMember');
    return isWordFilter(filterKey) ? word(`${filterKey}.${member}` as Parameters<typeof word>[0]) : label;
  };
  return (
    <ul className={styles['sentences']}>
      {items.map((item) => {
        const sentence = portfolioSentence(item, nameOf(item), t, formats);
        const { member } = item;
        return (
          <li key={`${item.kind}:${member}`} data-direction={item.contribution < 0 ? 'down' : 'up'}>
            {member === null ? (
              sentence
            ) : (
              <Link to="." search={(search) => ({ ...search, ...withMember(readGlobalSearch(search), filterKey, member) })}>
                {sentence}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
