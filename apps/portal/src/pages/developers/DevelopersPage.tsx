import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../session/session';
import { MayButton } from '../../ui/MayButton';
import { Page } from '../../ui/Page';
import { NoPermission } from '../../ui/states';
import { KeysSection } from './KeysSection';
import { MakeKey } from './MakeKey';
import { QuickStart } from './QuickStart';
import { ReferenceSection } from './ReferenceSection';

/** API keys, and how to begin with the API. */
export const DevelopersPage = () => {
  const { t } = useTranslation('developers');
  const { may } = useMay('api_keys:read');
  const [making, setMaking] = useState(false);
  const make = (
    <MayButton ability="api_keys:write" onClick={() => setMaking(true)}>
      {t('make.open')}
    </MayButton>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={may ? make : undefined}>
      {may ? <KeysSection /> : <NoPermission ability="api_keys:read" />}
      <QuickStart />
      <ReferenceSection />
      {making && <MakeKey close={() => setMaking(false)} />}
    </Page>
  );
};
