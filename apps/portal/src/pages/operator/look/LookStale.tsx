import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BrandingView } from '../../../api/generated';
import { ErrorState } from '../../../ui/states';
import { operatorQueries } from '../operator-queries';

type Props = { take: (theirs: BrandingView) => void; keep: (theirs: BrandingView) => void; done: () => void };

/** Somebody else saved another look: theirs or mine, never a blind overwrite. */
export const LookStale = ({ take, keep, done }: Props) => {
  const { t } = useTranslation('operator');
  const client = useQueryClient();
  const load = useMutation({
    mutationFn: async (choose: (theirs: BrandingView) => void) => {
      const theirs = await client.fetchQuery({ ...operatorQueries.branding(), staleTime: 0 });
      done();
      choose(theirs);
    },
  });
  return (
    <Alert color="red" variant="outline" title={t('form.fresh')} role="alert">
      <Stack gap="sm">
        <Text size="sm">{t('look.stale')}</Text>
        {load.isError && <ErrorState problem={load.error} />}
        <Group gap="sm">
          <Button size="xs" variant="default" onClick={() => load.mutate(take)}>
            {t('look.take_theirs')}
          </Button>
          <Button size="xs" variant="default" onClick={() => load.mutate(keep)}>
            {t('look.keep_mine')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
};
