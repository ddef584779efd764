import { useTranslations } from 'use-intl';
import { useMemberNames } from './member-names.ts';
import { isWordFilter, type FilterChip } from './filter-dimension.ts';

export interface ChipText {
  readonly dimension: string;
  readonly member: string;
  /** Both, as in `Stage: Expansion`. */
  readonly full: string;
}

/** How a filter is called on screen: words in the reader's language, names as the customer's systems gave them. */
export function useChipText(): (chip: FilterChip) => ChipText {
  const t = useTranslations('filter');
  const word = useTranslations('word');
  const nameOf = useMemberNames();
  return (chip) => {
    const dimension = t(`dimension.${chip.key}`);
    const member = isWordFilter(chip.key) ? word(`${chip.key}.${chip.value}` as Parameters<typeof word>[0]) : nameOf(chip);
    return { dimension, member, full: t('chip', { dimension, member }) };
  };
}
