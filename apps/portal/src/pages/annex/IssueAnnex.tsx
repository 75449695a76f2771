import { Alert, Button, Group, Loader, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnnexLanguage, useAnnexLanguage } from '../../annex-preview/annex-language';
import { callWithResponse } from '../../api/client';
import { issueAnnex, type ProblemItem } from '../../api/generated';
import { ApiProblem } from '../../api/problem';
import { queries } from '../../api/queries';
import { useChangeSet } from '../../change-set/ChangeSet';
import { Obstacles } from '../../review/Obstacles';
import { useFormat } from '../../text/format';
import { tellOutcome } from '../../ui/announce';
import { MayButton } from '../../ui/MayButton';
import { ErrorState } from '../../ui/states';
import { annexesQuery } from './annexes';
import { useLanguageName } from './language-name';
import { isCurrent } from './standing';

type Issuing = { language: AnnexLanguage; revision: number };

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
  const { data: record } = useSuspenseQuery(queries.record());
  const looked = useAnnexLanguage();
  const [language, setLanguage] = useState(looked.language);
  const [format, languageName] = [useFormat(), useLanguageName()];
  const issue = useIssue(close);
  const serious = record.record.findings.filter(({ severity }) => severity === 'serious').length;
  const wrong = languageProblem(issue.error);
  const allowed = format.list((wrong?.allowed?.values ?? []).map(languageName));
  const choices = looked.allowed.map((value) => ({ value, label: languageName(value) }));
  return (
    <Stack>
      <Text size="sm">{t('issue.text')}</Text>
      {record.record.missing.length > 0 && (
        <Text size="sm">{t('issue.draft', { count: record.record.missing.length })}</Text>
      )}
      {serious > 0 && <Text size="sm">{t('issue.serious', { count: serious })}</Text>}
      {count > 0 && (
        <Alert variant="outline" icon={<TriangleAlert aria-hidden />} title={t('issue.pending', { count })}>
          {t('issue.pending_text')}
        </Alert>
      )}
      <NativeSelect
        label={t('issue.language')}
        description={t('issue.language_hint', { plan: looked.plan })}
        data={choices}
        value={language}
        onChange={({ currentTarget }) => {
          issue.reset();
          setLanguage(currentTarget.value as AnnexLanguage);
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
  const { data: annexes } = useSuspenseQuery(annexesQuery());
  const { catalog_version, plan } = record.record;
  const basis = { revision: record.revision, catalog_version, plan };
  // The next step only where there is something to issue; in another language it may be issued all the same.
  const issued = annexes.items.some((annex) => annex.state !== 'revoked' && isCurrent(annex, basis));
  const title = t('issue.go', { number: record.revision });
  return (
    <>
      <MayButton ability="annexes:write" variant={issued ? 'default' : 'filled'} onClick={open}>
        {title}
      </MayButton>
      <Modal opened={opened} onClose={close} title={title} closeButtonProps={{ 'aria-label': t('shell:action.close') }}>
        <IssueForm close={close} />
      </Modal>
    </>
  );
};
