import { Button, Checkbox, TextInput } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats } from '../text/formats.ts';
import { DimensionMembersDocument } from './dimension-members.gen.ts';
import styles from './filter-bar.module.css';
import { isWordFilter, type FilterDimension } from './filter-dimension.ts';
import { useFilterChange, useFilters } from './use-filters.ts';

const SHOWN = 50;

/** The members of one dimension, with how many relationships each has; a tick takes effect at once. */
export function MemberPicker({
  of: { key, dimension },
  close,
}: {
  readonly of: FilterDimension;
  readonly close: () => void;
}): ReactElement {
  const t = useTranslations('filter');
  const word = useTranslations('word');
  const { count } = useFormats();
  const { search } = useFilters();
  const change = useFilterChange();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const closed = isWordFilter(key);
  const { data, previousData, loading, error } = useQuery(DimensionMembersDocument, {
    variables: { dimension, search: closed || wanted === '' ? null : wanted, first: SHOWN },
    errorPolicy: 'all',
  });
  const members = (data ?? previousData)?.dimensionMembers ?? [];
  const chosen: readonly string[] = search[key] ?? [];
  const labelOf = (value: string, label: string): string => (closed ? word(`${key}.${value}` as Parameters<typeof word>[0]) : label);

  return (
    <div>
      {!closed && (
        <TextInput
          size="xs"
          mb={8}
          data-autofocus
          label={t('searchMembers', { dimension: t(`dimension.${key}`) })}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <div className={styles['members']} role="group" aria-label={t(`dimension.${key}`)} aria-busy={loading} tabIndex={-1}>
        {error && <p>{t('membersFailed')}</p>}
        {!loading && !error && members.length === 0 && <p>{t('noMembers')}</p>}
        {members.map(({ value, label, relationships }) => (
          <Checkbox
            key={value}
            size="sm"
            py={5}
            checked={chosen.includes(value)}
            onChange={(event) => (event.currentTarget.checked ? change.add(key, value) : change.remove(key, value))}
            label={
              <span className={styles['option']}>
                {labelOf(value, label)} <span className={styles['optionCount']}>{count(relationships)}</span>
              </span>
            }
          />
        ))}
      </div>
      <Button size="xs" mt={8} fullWidth onClick={close}>
        {t('done')}
      </Button>
    </div>
  );
}
