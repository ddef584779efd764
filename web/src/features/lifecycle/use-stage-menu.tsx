import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { ChosenMark } from '../../shared/chart/chart-model.ts';
import { MarkMenu } from '../../shared/chart/mark-menu.tsx';
import { readGlobalSearch } from '../../shared/filter/global-search.ts';
import { withMember } from '../../shared/filter/filter-dimension.ts';
import { useFilterChange } from '../../shared/filter/use-filters.ts';
import type { LifecycleStage } from '../../shared/page/resolved-window.gen.ts';

/** The menu of marks that each stand for a stage, and what opens it. All filters of the page go along. */
export function useStageMenu(stageOf: (mark: number) => LifecycleStage | null): {
  readonly open: (chosen: ChosenMark) => void;
  readonly menu: ReactElement;
} {
  const t = useTranslations('lifecycle');
  const word = useTranslations('word');
  const navigate = useNavigate();
  const change = useFilterChange();
  const [chosen, setChosen] = useState<ChosenMark | null>(null);
  const stage = chosen && stageOf(chosen.mark);
  const list = (): void => {
    if (stage === null) return;
    void navigate({ to: '/relationships', search: (search) => ({ ...search, ...withMember(readGlobalSearch(search), 'stage', stage) }) });
  };
  return {
    open: setChosen,
    menu: (
      <MarkMenu
        chosen={chosen}
        label={stage === null ? '' : word(`stage.${stage}`)}
        close={() => setChosen(null)}
        actions={[
          { key: 'list', label: t('seeStage'), pick: list },
          { key: 'filter', label: t('filterTo'), pick: () => stage !== null && change.add('stage', stage) },
        ]}
      />
    ),
  };
}
