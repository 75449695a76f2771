import { Alert, Button, Group, Loader, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callWithResponse } from '../../api/client';
import { type AnnexSummary, issueAnnex, type ProblemItem } from '../../api/generated';
import { ApiProblem } from '../../api/problem';
import { queries } from '../../api/queries';
import { useChangeSet } from '../../change-set/ChangeSet';
import { Obstacles } from '../../review/Obstacles';
import { useFormat } from '../../text/format';
import { tellOutcome } from '../../ui/announce';
import { MayButton } from '../../ui/MayButton';
import { ErrorState } from '../../ui/states';
import { useLanguageName } from './language-name';

type Language = AnnexSummary['language'];

type Issuing = { language: Language; revision: number };

const useIssue = (done: () => void) => {
  const { t } = useTranslation('annex');
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Issuing) => callWithResponse(() => issueAnnex({ body })),
    // Settings that somebody else saved meanwhile: what is on the page is not what would be issued.
    onError: (problem) =>
      problem instanceof ApiProblem && problem.status === 412
        ? client.invalidateQueries({ queryKey: ['tenant'] })
        : undefined,
    onSuccess: async ({ data: { number }, response }) => {
      await client.invalidateQueries({ queryKey: ['tenant'] });
      done();
      // 200: nothing has changed since, so the document is there already (it would be the same).
      tellOutcome(response.status === 201 ? t('issue.done', { number }) : t('issue.exists', { number }));
    },
  });
};

const languageProblem = (problem: unknown): ProblemItem | undefined =>
  problem instanceof ApiProblem ? problem.errors.find(({ pointer }) => pointer === '/language') : undefined;

/** What cannot be issued as it is: trouble on the way, or settings that no font can print. */
const IssueTrouble = ({ problem, close }: { problem: Error; close: () => void }) =>
  problem instanceof ApiProblem && problem.status === 422 ? (
    <Obstacles problem={problem} leave={close} />
  ) : (
    <ErrorState problem={problem} />
  );

const IssueForm = ({ close }: { close: () => void }) => {
  const { t } = useTranslation(['annex', 'shell']);
  const { count } = useChangeSet();
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const { data: record } = useSuspenseQuery(queries.record());
  const [language, setLanguage] = useState<Language>('en');
  const [format, languageName] = [useFormat(), useLanguageName()];
  const issue = useIssue(close);
  const wrong = languageProblem(issue.error);
  const allowed = format.list((wrong?.allowed?.values ?? []).map(languageName));
  const choices = catalog.plan.limits.annex_languages.map((value) => ({ value, label: languageName(value) }));
  return (
    <Stack>
      <Text size="sm">{t('issue.text')}</Text>
      {record.record.missing.length > 0 && (
        <Text size="sm">{t('issue.draft', { count: record.record.missing.length })}</Text>
      )}
      {count > 0 && (
        <Alert variant="outline" icon={<TriangleAlert aria-hidden />} title={t('issue.pending', { count })}>
          {t('issue.pending_text')}
        </Alert>
      )}
      <NativeSelect
        label={t('issue.language')}
        description={t('issue.language_hint', { plan: catalog.plan.name })}
        data={choices}
        value={language}
        onChange={({ currentTarget }) => {
          issue.reset();
          setLanguage(currentTarget.value as Language);
        }}
        error={wrong && t('issue.language_missing', { allowed })}
      />
      {issue.error && !wrong && <IssueTrouble problem={issue.error} close={close} />}
      <Group gap="sm" mih={24} role="status">
        {issue.isPending && (
          <>
            <Loader size="xs" aria-hidden />
            <Text size="sm">{t('issue.printing')}</Text>
          </>
        )}
      </Group>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={close}>
          {t('shell:action.cancel')}
        </Button>
        <Button
          onClick={() => !issue.isPending && issue.mutate({ language, revision: record.revision })}
          aria-disabled={issue.isPending}
        >
          {t('issue.go', { number: record.revision })}
        </Button>
      </Group>
    </Stack>
  );
};

/** Issues the annex of the newest instruction, after saying what will be in it and what will not. */
export const IssueAnnex = () => {
  const { t } = useTranslation(['annex', 'shell']);
  const { data: record } = useSuspenseQuery(queries.record());
  const [opened, { open, close }] = useDisclosure(false);
  const title = t('issue.go', { number: record.revision });
  return (
    <>
      <MayButton ability="annexes:write" onClick={open}>
        {title}
      </MayButton>
      <Modal opened={opened} onClose={close} title={title} closeButtonProps={{ 'aria-label': t('shell:action.close') }}>
        <IssueForm close={close} />
      </Modal>
    </>
  );
};
