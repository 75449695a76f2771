import { AppShell, Box, CloseButton, Group, Title } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { needTexts } from '../text/i18n';
import { LoadingState } from '../ui/states';
import type { PreviewPanelState } from './preview-panel';

// Loaded when somebody looks at it first, with its texts.
const AnnexPreview = lazy(async () => {
  const [module] = await Promise.all([import('./AnnexPreview'), needTexts('annex')]);
  return { default: module.AnnexPreview };
});

const PreviewDrawer = lazy(() => import('./PreviewDrawer').then((module) => ({ default: module.PreviewDrawer })));

const Preview = () => (
  <Box flex="1 1 0" mih={0}>
    <Suspense fallback={<LoadingState lines={8} />}>
      <AnnexPreview />
    </Suspense>
  </Box>
);

/** The preview of the annex beside the settings, or over them where there is no room beside. */
export const PreviewPanel = ({ panel }: { panel: PreviewPanelState }) => {
  const { t } = useTranslation('shell');
  const title = t('menu.preview');
  const [asked, ask] = useState(panel.over);
  if (panel.over && !asked) ask(true);
  if (panel.beside)
    return (
      <AppShell.Aside p="md" aria-label={title}>
        <Group justify="space-between" mb="xs" wrap="nowrap">
          <Title order={2} size="h5">
            {title}
          </Title>
          <CloseButton aria-label={t('menu.preview_close')} onClick={panel.close} />
        </Group>
        <Preview />
      </AppShell.Aside>
    );
  if (!asked) return null;
  return (
    <Suspense fallback={null}>
      <PreviewDrawer opened={panel.over} close={panel.close} title={title}>
        <Preview />
      </PreviewDrawer>
    </Suspense>
  );
};
