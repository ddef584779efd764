import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { HeaderRelationship } from './relationship-header.tsx';
import styles from './relationship.module.css';
import { stageDays } from './stage-days.ts';
import { StageMovesDocument } from './stage-moves.gen.ts';

/** The recorded stage, for how long where that is known, and the stage that the evidence suggests when it is another. */
export function StageBadge({ relationship }: { readonly relationship: HeaderRelationship }): ReactElement {
  const t = useTranslations('relationship');
  const word = useTranslations('word');
  const { id, stage, suggestedStage, quality } = relationship;
  const { data } = useQuery(StageMovesDocument, { variables: { id } });
  const days = stageDays(data?.relationship?.timeline.nodes ?? [], stage, quality.asOf);
  const name = word(`stage.${stage}`);
  return (
    <>
      <span className={styles['badge']}>{days === null ? name : t('stageFor', { stage: name, days })}</span>
      {suggestedStage && suggestedStage !== stage && (
        <span className={styles['note']}>{t('suggests', { stage: word(`stage.${suggestedStage}`) })}</span>
      )}
    </>
  );
}
