import { Button, Menu, Popover } from '@mantine/core';
import { IconFilterPlus } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import { FILTER_DIMENSIONS, type FilterDimension } from './filter-dimension.ts';
import { MemberPicker } from './member-picker.tsx';

/** First the dimension, then its members, which may be several. */
export function AddFilterMenu(): ReactElement {
  const t = useTranslations('filter');
  const [picking, setPicking] = useState<FilterDimension | null>(null);
  return (
    <Popover
      opened={picking !== null}
      onChange={(opened) => !opened && setPicking(null)}
      position="bottom-start"
      trapFocus
      returnFocus
      withRoles={false}
      withinPortal={false}
    >
      <Popover.Target>
        <div>
          <Menu position="bottom-start">
            <Menu.Target>
              <Button size="compact-sm" variant="subtle" leftSection={<IconFilterPlus size={16} aria-hidden="true" />}>
                {t('add')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {FILTER_DIMENSIONS.map((dimension) => (
                <Menu.Item key={dimension.key} onClick={() => setPicking(dimension)}>
                  {t(`dimension.${dimension.key}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
      </Popover.Target>
      <Popover.Dropdown>{picking && <MemberPicker of={picking} close={() => setPicking(null)} />}</Popover.Dropdown>
    </Popover>
  );
}
