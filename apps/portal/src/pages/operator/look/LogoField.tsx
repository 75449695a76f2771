import { Button, FileButton, Group, Image, Input, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Branding } from '../../../api/generated';
import { troubleAt } from '../FormTrouble';
import { readLogo } from './read-logo';

type Logo = Branding['logo'];
type Props = { logo: Logo; problem: unknown; set: (logo: Logo) => void };

/** The logo as a file of the own device; it is checked again by the API, which refuses what could do more than be seen. */
export const LogoField = ({ logo, problem, set }: Props) => {
  const { t } = useTranslation('operator');
  const [refused, refuse] = useState<'logo_big' | 'logo_kind' | null>(null);
  const choose = async (file: File | null) => {
    if (!file) return;
    const read = await readLogo(file);
    refuse(read.ok ? null : read.why);
    if (read.ok) set(read.logo);
  };
  const said = troubleAt(problem, '/logo/data') ?? troubleAt(problem, '/logo/media') ?? troubleAt(problem, '/logo');
  const error = refused ? t(`look.${refused}`) : said;
  return (
    <Stack gap="xs" role="group" aria-label={t('look.logo')}>
      <div>
        <Text size="sm" fw={500}>
          {t('look.logo')}
        </Text>
        <Input.Description>{t('look.logo_hint')}</Input.Description>
      </div>
      {error !== undefined && error !== null && <Input.Error role="alert">{error}</Input.Error>}
      {logo ? (
        <Image
          src={`data:${logo.media};base64,${logo.data}`}
          alt={t('look.logo_alt')}
          h={40}
          w="auto"
          maw={200}
          fit="contain"
          style={{ alignSelf: 'flex-start' }}
        />
      ) : (
        <Text size="sm">{t('look.logo_none')}</Text>
      )}
      <Group gap="sm">
        <FileButton onChange={(file) => void choose(file)} accept="image/svg+xml,image/png">
          {(props) => (
            <Button {...props} variant="default" size="xs">
              {logo ? t('look.logo_other') : t('look.logo_choose')}
            </Button>
          )}
        </FileButton>
        {logo && (
          <Button variant="default" size="xs" onClick={() => set(null)}>
            {t('look.logo_remove')}
          </Button>
        )}
      </Group>
    </Stack>
  );
};
