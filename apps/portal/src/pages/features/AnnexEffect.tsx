import { Box, List, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { type AnnexDifference, previewSettings } from '../../api/generated';
import { ApiProblem } from '../../api/problem';
import { useChangeSet } from '../../change-set/ChangeSet';
import { changeOf } from '../../change-set/pointers';
import { useChoice } from '../../forms/use-choice';
import { useFormat } from '../../text/format';
import { useWords } from '../../text/words';
import { ErrorState, LoadingState } from '../../ui/states';

/** What the other position of a switch would do to the annex as it is saved now. Asked of the API: the portal does not guess. */
const useOtherPosition = (path: string, to: boolean, enabled: boolean) => {
  const { saved } = useChangeSet();
  return useQuery({
    queryKey: ['tenant', 'other-position', saved.revision, path, to],
    queryFn: ({ signal }) => call(() => previewSettings({ body: { change: changeOf(saved, { [path]: to }) }, signal })),
    enabled,
    retry: false,
    staleTime: Infinity,
  });
};

const Difference = ({ annex, to }: { annex: AnnexDifference; to: boolean }) => {
  const { t } = useTranslation(['features', 'catalog']);
  const [words, format] = [useWords(), useFormat()];
  const side = to ? 'added' : 'removed';
  const groups = [
    { title: t('effect.rows'), items: annex.activities[side].map(({ id, name }) => words.activity(id, name)) },
    { title: t('effect.subprocessors'), items: annex.subprocessors[side].map(({ name }) => name) },
    {
      title: t('effect.transfers'),
      items: annex.transfers[side].map(({ name, country }) =>
        t('catalog:transfer', { name, country: format.country(country) }),
      ),
    },
  ].filter(({ items }) => items.length > 0);
  if (groups.length === 0)
    return <Text size="sm">{annex.passages.length === 0 ? t('effect.none') : t('effect.words')}</Text>;
  return (
    <Stack gap="xs">
      {groups.map(({ title, items }) => (
        <Box key={title}>
          <Text size="sm" c="dimmed">
            {title}
          </Text>
          <List size="sm">
            {items.map((item) => (
              <List.Item key={item}>{item}</List.Item>
            ))}
          </List>
        </Box>
      ))}
    </Stack>
  );
};

const Against = ({ problem }: { problem: ApiProblem }) => {
  const { t } = useTranslation('features');
  return (
    <>
      <Text size="sm">{t('effect.against')}</Text>
      <List size="sm" lang="en">
        {problem.errors.map(({ pointer, detail }) => (
          <List.Item key={`${pointer} ${detail}`}>{detail}</List.Item>
        ))}
      </List>
    </>
  );
};

/** On request: what switching off takes out of the annex, or what switching on brings into it. */
export const AnnexEffect = ({ path }: { path: string }) => {
  const { t } = useTranslation('features');
  const [opened, setOpened] = useState(false);
  const choice = useChoice(path);
  const to = choice?.saved === false;
  const { data, error, refetch } = useOtherPosition(path, to, opened);
  if (!choice) return null;
  return (
    <Box component="details" mt="xs" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <Text component="summary" size="sm" lh="24px" style={{ cursor: 'pointer' }}>
        {to ? t('effect.on') : t('effect.off')} <VisuallyHidden>{choice.label}</VisuallyHidden>
      </Text>
      <Box mt={4} ps="md">
        {data && <Difference annex={data.annex} to={to} />}
        {error instanceof ApiProblem && error.status === 422 && <Against problem={error} />}
        {error && !(error instanceof ApiProblem && error.status === 422) && (
          <ErrorState problem={error} retry={() => void refetch()} />
        )}
        {opened && !data && !error && <LoadingState lines={2} />}
      </Box>
    </Box>
  );
};
