import { Button, Progress } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../shared/text/formats.ts';
import { DraftForm } from './draft-form.tsx';
import styles from './model.module.css';
import type { ProfileProgressQuery } from './profile-progress.gen.ts';
import type { ScoringProfilesQuery } from './scoring-profiles.gen.ts';

export type ListedProfile = ScoringProfilesQuery['scoringProfiles']['nodes'][number];

export interface ProfileTableProps {
  readonly profiles: readonly ListedProfile[];
  readonly shown: ListedProfile;
  readonly choose: (id: string) => void;
  readonly recalculation: ProfileProgressQuery['dataState']['recalculation'];
  readonly mayChange: boolean;
}

/** Every version of the rules, the latest first, and how far the recalculation is that one of them needs. */
export function ProfileTable({ profiles, shown, choose, recalculation, mayChange }: ProfileTableProps): ReactElement {
  const t = useTranslations('model');
  const { day } = useFormats();
  return (
    <section className="card">
      <h2 className={styles['title']}>{t('versions')}</h2>
      {recalculation && (
        <div role="status" className={styles['notice']}>
          <span>{t('recalculating', { id: recalculation.profile, inForce: shownShare(recalculation) })}</span>
          <Progress value={shownShare(recalculation)} aria-label={t('progressOf', { id: recalculation.profile })} />
        </div>
      )}
      <div className={styles['scroll']} role="region" aria-label={t('versions')} tabIndex={0}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('version')}</th>
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('note')}</th>
              <th scope="col">{t('made')}</th>
              <th scope="col">{t('history')}</th>
            </tr>
          </thead>
          <tbody>
            {profiles.map((profile) => (
              <tr key={profile.id}>
                <th scope="row">
                  <Button
                    size="compact-sm"
                    variant={profile.id === shown.id ? 'light' : 'subtle'}
                    aria-pressed={profile.id === shown.id}
                    onClick={() => choose(profile.id)}
                  >
                    {profile.id}
                  </Button>
                </th>
                <td>{t(`stateOf.${profile.state}`)}</td>
                <td>{profile.note ?? '–'}</td>
                <td>
                  {profile.publishedBy ?? profile.createdBy}, {day((profile.publishedAt ?? profile.createdAt).slice(0, 10))}
                </td>
                <td>
                  {t(`projection.${profile.projection.state}`)}
                  {profile.projection.total !== null && ` ${shownShare(profile.projection)} %`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {mayChange && <DraftForm choose={choose} />}
    </section>
  );
}

function shownShare({ done, total }: { readonly done?: number | null; readonly total?: number | null }): number {
  return total ? Math.floor((100 * (done ?? 0)) / total) : 0;
}
