import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../shared/text/formats.ts';
import type { ExplainQuery } from './explain.gen.ts';
import styles from './relationship.module.css';

type Quality = NonNullable<ExplainQuery['relationship']>['quality'];

/** The formula in words, the ten streams that go into it, and which profile computed them. */
export function ScoreInputs({ quality }: { readonly quality: Quality }): ReactElement {
  const t = useTranslations('relationship');
  const word = useTranslations('word');
  const formats = useFormats();
  return (
    <details>
      <summary>{t('formulaTitle')}</summary>
      <div className={styles['section']}>
        <p>{t('formulaTrust')}</p>
        <p>{t('formulaScore')}</p>
        <table className={styles['inputs']}>
          <thead>
            <tr>
              <th scope="col">{t('stream')}</th>
              {[t('score'), t('evidence'), t('votes'), t('uncertainty')].map((head) => (
                <th key={head} scope="col" className={styles['numeric']}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {quality.streams.map(({ stream, score, evidence, uncertainty }) => (
              <tr key={stream}>
                <th scope="row">{word(`stream.${stream}`)}</th>
                <td className={styles['numeric']}>{score.value === null ? t('noData') : formats.score(score.value)}</td>
                <td className={styles['numeric']}>{formats.score(evidence)}</td>
                <td className={styles['numeric']}>{formats.count(score.n)}</td>
                <td className={styles['numeric']}>{formats.share(uncertainty)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles['note']}>{t('computed', { day: formats.day(quality.asOf), profile: quality.profile })}</p>
      </div>
    </details>
  );
}
