import { Button } from '@mantine/core';
import { ChevronDown, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AnnexSummary } from '../../api/generated';
import { type Menued, MenuLater, type MenuTarget } from '../../ui/MenuLater';

/** The menu of one annex; which one never changes, so it is made once. */
const loadFor = (id: string) => async (): Promise<Menued> => {
  const { DownloadItems } = await import('./DownloadItems');
  return ({ target }: { target: MenuTarget }) => <DownloadItems id={id} target={target} />;
};

/** The same annex in each format. */
export const DownloadMenu = ({ annex: { id, number } }: { annex: AnnexSummary }) => {
  const { t } = useTranslation('annex');
  const button = (
    <Button
      size="xs"
      variant="default"
      leftSection={<Download size={16} aria-hidden />}
      rightSection={<ChevronDown size={14} aria-hidden />}
      aria-label={t('list.download_named', { number })}
    >
      {t('list.download')}
    </Button>
  );
  return <MenuLater target={button} load={loadFor(id)} />;
};
