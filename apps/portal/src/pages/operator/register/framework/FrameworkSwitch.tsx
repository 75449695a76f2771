import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FrameworkView } from '../../../../api/generated';
import { useFormat } from '../../../../text/format';
import { operatorQueries } from '../../operator-queries';
import { today } from '../../versions-in-force';
import { SwitchDialog } from './SwitchDialog';

/** Whether the framework counts today, as a word and with the day on which that changes. */
const State = ({ view: { invalid_from, catalog_version } }: { view: FrameworkView }) => {
  const { t } = useTranslation('register');
  const format = useFormat();
  const state = invalid_from === null ? 'counts' : invalid_from > today() ? 'ends' : 'over';
  const day = invalid_from === null ? '' : format.day(invalid_from);
  return (
    <div data-framework={state}>
      <Text fw={600} role="status">
        {t(`framework.${state}`, { day })}
      </Text>
      <Text size="sm" c="dimmed">
        {t('framework.said_by', { version: catalog_version })}
      </Text>
    </div>
  );
};

/** One switch for every transfer that rests on the EU-US Data Privacy Framework. */
export const FrameworkSwitch = () => {
  const { t } = useTranslation('register');
  const { data: view } = useSuspenseQuery(operatorQueries.framework());
  const [day, setDay] = useState(view.invalid_from ?? today());
  const [wrong, setWrong] = useState(false);
  const [off, { open: askOff, close: leaveOff }] = useDisclosure(false);
  const [on, { open: askOn, close: leaveOn }] = useDisclosure(false);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const given = /^\d{4}-\d{2}-\d{2}$/.test(day);
    setWrong(!given);
    if (given) askOff();
  };
  return (
    <Stack gap="md" align="flex-start">
      <State view={view} />
      <form onSubmit={ask} noValidate>
        <Group gap="sm" align="flex-end">
          <TextInput
            type="date"
            label={t('framework.day')}
            description={t('framework.day_hint')}
            required
            value={day}
            error={wrong ? t('framework.no_day') : undefined}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {t('framework.off')}
          </Button>
        </Group>
      </form>
      {view.invalid_from !== null && (
        <Button variant="default" onClick={askOn}>
          {t('framework.on')}
        </Button>
      )}
      {off && <SwitchDialog invalid_from={day} close={leaveOff} />}
      {on && <SwitchDialog invalid_from={null} close={leaveOn} />}
    </Stack>
  );
};
