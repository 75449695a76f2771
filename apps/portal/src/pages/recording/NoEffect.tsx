import { Alert, Anchor, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries';
import { useChoice } from '../../forms/use-choice';

/**
 * Says that the choices below have no effect: recording is off, or it is chosen and still does not take place because a
 * function that it needs is switched off.
 */
export const NoEffect = () => {
  const { t } = useTranslation('recording');
  const mode = useChoice('/recording/mode');
  const { data } = useSuspenseQuery(queries.record());
  const takesPlace = data.record.activities.some(({ id }) => id === mode?.offer.activity);
  const off = mode?.value === 'off';
  const blocked = !off && !takesPlace && mode?.changed === false;
  if (!mode || (!off && !blocked)) return null;
  return (
    <Alert variant="default" icon={<Info aria-hidden />} title={off ? t('no_effect.title') : t('blocked.title')}>
      <Text size="sm">
        {off ? t('no_effect.text') : t('blocked.text')}{' '}
        {blocked && (
          <Anchor component={Link} to="/features" size="sm" underline="always">
            {t('blocked.link')}
          </Anchor>
        )}
      </Text>
    </Alert>
  );
};
