import { Button, Menu } from '@mantine/core';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { useFilters } from '../filter/use-filters.ts';
import { frozenSearch } from '../filter/frozen-search.ts';
import { printSearchText } from '../filter/search-text.ts';
import { announce } from './announcement.tsx';

interface ResolvedDays {
  readonly from: string;
  readonly to: string;
}

const DONE_MS = 2000;

/** Copies the address: with a moving window, which shows other days tomorrow, or with the days of today's answer. */
export function CopyLinkMenu({ resolved }: { readonly resolved: ResolvedDays | null }): ReactElement {
  const t = useTranslations('page');
  const router = useRouter();
  const { search } = useFilters();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), DONE_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = (frozen: boolean): void => {
    const { pathname, search: whole } = router.latestLocation;
    const asked = frozen && resolved ? { ...whole, ...frozenSearch(search, resolved) } : whole;
    void navigator.clipboard.writeText(`${globalThis.location.origin}${pathname}${printSearchText(asked)}`).then(
      () => {
        setCopied(true);
        announce(t('linkCopied'));
      },
      () => announce(t('linkNotCopied')),
    );
  };

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={copied ? <IconCheck size={16} aria-hidden="true" /> : <IconLink size={16} aria-hidden="true" />}
        >
          {copied ? t('linkCopied') : t('copyLink')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => copy(false)}>{t('copyRelative')}</Menu.Item>
        <Menu.Item onClick={() => copy(true)} disabled={!resolved}>
          {t('copyFrozen')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
