import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CalendarX } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnexLanguage } from '../../annex-preview/annex-language';
import { PreviewFrame } from '../../annex-preview/PreviewFrame';
import type { RecordView } from '../../api/generated';
import { ApiProblem } from '../../api/problem';
import { useSession } from '../../session/session';
import { useFormat } from '../../text/format';
import { Facts } from '../../ui/Facts';
import { ErrorState, LoadingState, NoPermission } from '../../ui/states';
import { pageThenQuery, recordThenQuery } from './annexes';

/** Why nothing is shown of a moment: it is still to come, or nothing was in force yet. */
const NothingThen = ({ problem, as_of }: { problem: Error; as_of: string }) => {
  const { t } = useTranslation('annex');
  const said = problem instanceof ApiProblem ? problem.errors.find(({ pointer }) => pointer === '/as_of') : undefined;
  if (!said) return <ErrorState problem={problem} />;
  const ahead = new Date(as_of).getTime() > Date.now();
  return (
    <Alert
      color="red"
      variant="outline"
      icon={<CalendarX aria-hidden />}
      title={ahead ? t('as_of.ahead') : t('as_of.before')}
      role="alert"
      data-then={ahead ? 'ahead' : 'before'}
    >
      <Text size="sm">{ahead ? t('as_of.ahead_text') : t('as_of.before_text')}</Text>
      <Text size="sm" lang="en">
        {said.detail}
      </Text>
    </Alert>
  );
};

const Basis = ({ view: { revision, resolved_at, record } }: { view: RecordView }) => {
  const { t } = useTranslation('annex');
  const format = useFormat();
  const { plan, catalog_version, missing, findings } = record;
  const draft = missing.length > 0 || findings.some(({ severity }) => severity === 'serious');
  return (
    <Facts
      facts={[
        [t('as_of.at'), format.exactly(resolved_at)],
        [t('as_of.revision'), format.number(revision)],
        [t('as_of.plan'), t('as_of.plan_version', { plan: plan.name, version: plan.version })],
        [t('as_of.catalog'), catalog_version],
        [t('as_of.status'), draft ? t('status.draft') : t('status.final')],
      ]}
    />
  );
};

const PageThen = ({ as_of }: { as_of: string }) => {
  const { t } = useTranslation('annex');
  const frame = useRef<HTMLIFrameElement>(null);
  const { language } = useAnnexLanguage();
  const page = useQuery(pageThenQuery(as_of, language));
  if (page.error) return <ErrorState problem={page.error} retry={() => void page.refetch()} />;
  if (page.data === undefined) return <LoadingState lines={8} />;
  return (
    <div className="annex-sheet">
      <PreviewFrame html={page.data} title={t('as_of.page')} frame={frame} busy={page.isFetching} />
    </div>
  );
};

/** Instruction, plan and catalogue of a moment, and what an annex issued then would have said. */
export const WhatHeldThen = ({ as_of }: { as_of: string }) => {
  const { t } = useTranslation('annex');
  const { may } = useSession();
  const record = useQuery(recordThenQuery(as_of));
  if (record.error) return <NothingThen problem={record.error} as_of={as_of} />;
  if (!record.data) return <LoadingState />;
  return (
    <Stack gap="md" data-as-of={as_of}>
      <Text size="sm" role="status" fw={600}>
        {t('as_of.shown')}
      </Text>
      <Basis view={record.data} />
      {may('drafts:read') ? <PageThen as_of={as_of} /> : <NoPermission ability="drafts:read" />}
    </Stack>
  );
};
