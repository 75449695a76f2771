import { Alert, Button, Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core';
import { CircleAlert, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ability } from '../api/generated';
import { ApiProblem } from '../api/problem';
import { useSession } from '../session/session';
import { useFormat } from '../text/format';
import { useWords } from '../text/words';
import { useProblemWords } from './problem-words';

/** Grey lines in place of what is on its way. */
export const LoadingState = ({ lines = 4 }: { lines?: number }) => {
  const { t } = useTranslation('shell');
  return (
    <Stack gap="sm" aria-busy="true">
      <VisuallyHidden role="status">{t('state.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={line === 0 ? 28 : 18} width={`${95 - ((line * 17) % 40)}%`} />
      ))}
    </Stack>
  );
};

type Trouble = {
  problem: unknown;
  retry?: () => void;
  /** What the problem means here, where its own words would say something else. */
  text?: string | undefined;
};

/** What went wrong, in words, with the request id and a way to try again. */
export const ErrorState = ({ problem, retry, text }: Trouble) => {
  const { t } = useTranslation('shell');
  const say = useProblemWords();
  const id = problem instanceof ApiProblem ? problem.requestId : null;
  return (
    <Alert color="red" variant="outline" icon={<CircleAlert aria-hidden />} title={t('error.title')} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{text ?? say(problem)}</Text>
        {id !== null && <Text size="xs">{t('state.request_id', { id })}</Text>}
        {retry && (
          <Button size="xs" variant="default" onClick={retry}>
            {t('state.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
};

type Empty = { title: string; text: string; action?: ReactNode };

/** A list with nothing in it, and what to do about it. */
export const EmptyState = ({ title, text, action }: Empty) => (
  <Stack align="flex-start" gap="xs" p="lg" bd="1px dashed var(--mantine-color-default-border)" bdrs="md">
    <Text fw={600}>{title}</Text>
    <Text c="dimmed">{text}</Text>
    {action}
  </Stack>
);

/** A page that the role does not include, with the roles that do. */
export const NoPermission = ({ ability }: { ability: Ability }) => {
  const { t } = useTranslation('shell');
  const { me, rolesWith } = useSession();
  const [words, format] = [useWords(), useFormat()];
  const roles = format.either(rolesWith(ability).map(words.role));
  return (
    <Alert color="gray" variant="default" icon={<Lock aria-hidden />} title={t('state.no_permission')}>
      {t('state.needs', { roles, role: words.role(me.role ?? '') })}
    </Alert>
  );
};
