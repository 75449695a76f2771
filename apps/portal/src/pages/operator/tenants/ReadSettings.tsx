import { Button, Group, Stack, Tabs, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/client';
import { readTenantSettings, type TenantSummaryView } from '../../../api/generated';
import { announce } from '../../../ui/announce';
import { Section } from '../../../ui/Page';
import { FormTrouble, troubleAt } from '../FormTrouble';
import { SettingsInWords } from './SettingsInWords';

type Entered = Awaited<ReturnType<typeof read>> & { reason: string };

const read = (tenant: string, reason: string) =>
  call(() => readTenantSettings({ path: { tenant }, query: { reason } }));

const Shown = ({ entered, hide }: { entered: Entered; hide: () => void }) => {
  const { t } = useTranslation('operator');
  return (
    <Stack gap="sm">
      <Text size="sm">{t('read.shown', { number: entered.revision, reason: entered.reason })}</Text>
      <Tabs defaultValue="words" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="words">{t('read.words')}</Tabs.Tab>
          <Tabs.Tab value="json">{t('read.json')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="words" pt="md">
          <SettingsInWords settings={entered.settings} />
        </Tabs.Panel>
        <Tabs.Panel value="json" pt="md">
          <pre className="operator-json">{JSON.stringify(entered.settings, null, 2)}</pre>
        </Tabs.Panel>
      </Tabs>
      <Group>
        <Button variant="default" onClick={hide}>
          {t('read.hide')}
        </Button>
      </Group>
    </Stack>
  );
};

/** The settings of a tenant, after a reason that stays in its audit trail. Each look is one entry, so none is cached. */
export const ReadSettings = ({ tenant }: { tenant: TenantSummaryView }) => {
  const { t } = useTranslation('operator');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const enter = useMutation({
    mutationFn: async (why: string): Promise<Entered> => ({ ...(await read(tenant.id, why)), reason: why }),
    gcTime: 0,
    onSuccess: () => {
      setReason('');
      announce(t('read.revision'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') enter.mutate(reason.trim());
  };
  return (
    <Section title={t('read.title')} text={t('read.text')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm" align="flex-start">
          <Textarea
            label={t('read.reason')}
            description={t('read.reason_hint')}
            required
            autosize
            maxLength={500}
            w="100%"
            maw="36rem"
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            error={missing ? t('read.reason_missing') : troubleAt(enter.error, '/reason')}
          />
          <FormTrouble problem={enter.error} fields={['/reason']} />
          <Button type="submit" variant="default" loading={enter.isPending}>
            {t('read.go')}
          </Button>
        </Stack>
      </form>
      {enter.data && <Shown entered={enter.data} hide={enter.reset} />}
    </Section>
  );
};
