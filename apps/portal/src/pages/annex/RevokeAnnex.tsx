import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnexSummary } from '../../api/generated';
import { MayButton } from '../../ui/MayButton';

// Seldom needed: loaded when somebody wants to revoke.
const RevokeDialog = lazy(() => import('./RevokeDialog').then((module) => ({ default: module.RevokeDialog })));

/** Says for good that an annex must not be relied on any more; nothing where that was said already. */
export const RevokeAnnex = ({ annex }: { annex: AnnexSummary }) => {
  const { t } = useTranslation('annex');
  const [opened, { open, close }] = useDisclosure(false);
  if (annex.state === 'revoked') return null;
  return (
    <>
      <MayButton
        ability="annexes:write"
        size="xs"
        variant="default"
        aria-label={t('revoke.title', { number: annex.number })}
        onClick={open}
      >
        {t('revoke.go')}
      </MayButton>
      {opened && (
        <Suspense fallback={null}>
          <RevokeDialog annex={annex} close={close} />
        </Suspense>
      )}
    </>
  );
};
