import { Button, Text } from '@mantine/core';
import { PanelRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../session/session';
import { Hint } from '../ui/Hint';
import type { PreviewPanelState } from './preview-panel';

/** Opens and closes the preview of the annex on the pages of the settings. */
export const PreviewToggle = ({ panel }: { panel: PreviewPanelState }) => {
  const { t } = useTranslation('shell');
  const { may, why } = useMay('drafts:read');
  if (!panel.offered) return null;
  const name = t('menu.preview');
  return (
    <Hint label={why ?? name} disabled={may && panel.wide} touch={!may}>
      <Button
        variant={panel.beside ? 'light' : 'subtle'}
        px={9}
        aria-label={name}
        aria-pressed={panel.beside || panel.over}
        aria-description={why}
        {...(may ? { onClick: panel.toggle } : { 'aria-disabled': 'true', 'data-disabled': true })}
      >
        <PanelRight size={18} aria-hidden />
        <Text span size="sm" ml={8} visibleFrom="lg">
          {name}
        </Text>
      </Button>
    </Hint>
  );
};
