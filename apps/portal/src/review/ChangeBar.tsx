import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChangeSet } from '../change-set/ChangeSet';
import { tellOutcome } from '../ui/announce';
import { ErrorState } from '../ui/states';
import { useSaveChanges } from './save-changes';

/** A save that was shown early and failed: what happened, and the ways on. Nothing is lost. */
export const SaveFailure = () => {
  const { failure, takeBack } = useChangeSet();
  const { t } = useTranslation('review');
  const save = useSaveChanges();
  if (!failure) return null;
  const { saving, problem, unsure } = failure;
  return (
    <Stack gap="xs" mb="lg">
      <Text fw={600}>{t(unsure ? 'unsure' : 'failed')}</Text>
      <ErrorState problem={problem} />
      <Group gap="sm">
        <Button size="xs" onClick={() => save.mutate(saving)} loading={save.isPending}>
          {t('retry')}
        </Button>
        <Button size="xs" variant="default" onClick={() => takeBack(saving)}>
          {t('put_back')}
        </Button>
      </Group>
    </Stack>
  );
};

/** Sticks to the bottom while changes wait for their review. */
export const ChangeBar = () => {
  const { count, discard, review } = useChangeSet();
  const { t } = useTranslation('review');
  if (count === 0) return null;
  const drop = () => {
    discard();
    tellOutcome(t('discarded'));
  };
  return (
    <Paper
      component="section"
      aria-label={t('pending', { count })}
      withBorder
      shadow="md"
      p="sm"
      pos="sticky"
      bottom={12}
      mt="xl"
      style={{ zIndex: 50 }}
    >
      <Group justify="space-between" gap="sm">
        <Text fw={600}>{t('pending', { count })}</Text>
        <Group gap="sm">
          <Button variant="default" onClick={drop}>
            {t('discard')}
          </Button>
          <Button onClick={() => review({ kind: 'changes' })} data-review>
            {t('open', { count })}
          </Button>
        </Group>
      </Group>
    </Paper>
  );
};
