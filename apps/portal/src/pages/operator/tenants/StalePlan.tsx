import { Alert, Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem';

/** True where the plan was changed by somebody else meanwhile (412). */
export const isStale = (problem: unknown): boolean => problem instanceof ApiProblem && problem.status === 412;

/** Somebody else changed the plan: nothing was done, and the state is to be looked at again. */
export const StalePlan = ({ tenant, done }: { tenant: string; done: () => void }) => {
  const { t } = useTranslation('operator');
  const client = useQueryClient();
  const reload = async () => {
    await client.invalidateQueries({ queryKey: ['operator', 'tenants', tenant] });
    done();
  };
  return (
    <Alert color="red" variant="outline" title={t('form.fresh')} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('plan_change.stale')}</Text>
        <Button size="xs" variant="default" onClick={() => void reload()}>
          {t('form.reload')}
        </Button>
      </Stack>
    </Alert>
  );
};
