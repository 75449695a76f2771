import { Anchor, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Check, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ActivityId, OptionOffer } from '../../api/generated';
import { useChoice } from '../../forms/use-choice';
import { useWords } from '../../text/words';
import { FeatureSetting } from './FeatureSetting';

type Activity = {
  id: ActivityId;
  name: string;
  active: boolean;
  configurable: boolean;
  offers: readonly OptionOffer[];
};

/** Says that the other choices wait while the activity is, or will be, switched off. */
const Waiting = ({ path }: { path: string }) => {
  const { t } = useTranslation('features');
  const choice = useChoice(path);
  return choice?.value === false ? (
    <Text size="sm" c="dimmed">
      {t('waiting')}
    </Text>
  ) : null;
};

/** One activity with its switches; the badge says what holds now, whatever is pending. */
export const ActivityCard = ({ activity }: { activity: Activity }) => {
  const { t } = useTranslation('features');
  const words = useWords();
  const { id, name, active, configurable, offers } = activity;
  const Icon = active ? Check : Minus;
  const title = words.activity(id, name);
  const [main, ...others] = offers;
  return (
    <Paper component="section" aria-label={title} withBorder p="lg" data-activity={id}>
      <Stack gap="lg">
        <Group justify="space-between" gap="sm">
          <Title order={2} size="h4">
            {title}
          </Title>
          <Badge variant="default" tt="none" leftSection={<Icon size={12} aria-hidden />}>
            {active ? t('active') : t('inactive')}
          </Badge>
        </Group>
        {main && <FeatureSetting offer={main} />}
        {main && others.length > 0 && <Waiting path={main.path} />}
        {others.map((offer) => (
          <FeatureSetting key={offer.path} offer={offer} />
        ))}
        {configurable && (
          <Anchor component={Link} to="/retention" size="sm" underline="always" style={{ alignSelf: 'flex-start' }}>
            {t('retention', { activity: title })}
          </Anchor>
        )}
      </Stack>
    </Paper>
  );
};
