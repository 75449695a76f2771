import { Text } from '@mantine/core';
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../session/session';
import { Page } from '../../ui/Page';
import { Contacts } from './Contacts';
import { DataFacts } from './DataFacts';
import { Law } from './Law';
import { Organisation } from './Organisation';
import { ProfileProgress } from './ProfileProgress';
import { ProtectionFacts } from './ProtectionFacts';
import { SubprocessorFacts } from './SubprocessorFacts';

/** What only the company knows about itself: without it the annex stays a draft. */
export const ProfilePage = () => {
  const { t } = useTranslation('profile');
  const { why } = useMay('profile:write');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {why !== undefined && (
        <Text size="sm">
          <Lock size={14} aria-hidden /> {why}
        </Text>
      )}
      <ProfileProgress />
      <Text size="sm" c="dimmed" maw="44rem">
        {t('checks')}
      </Text>
      <Organisation />
      <ProtectionFacts />
      <Contacts />
      <Law />
      <DataFacts />
      <SubprocessorFacts />
    </Page>
  );
};
