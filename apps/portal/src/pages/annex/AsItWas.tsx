import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOf, localOf } from './moment';
import { WhatHeldThen } from './WhatHeldThen';

/** What was in force at a moment: asked for by its date and time, kept in the address so that it can be passed on. */
export const AsItWas = () => {
  const { t } = useTranslation('annex');
  const { as_of } = useSearch({ from: '/tenant/annex' });
  const navigate = useNavigate();
  const [typed, type] = useState(() => (as_of === undefined ? '' : localOf(as_of)));
  const [wrong, setWrong] = useState(false);
  const go = (moment?: string) =>
    void navigate({
      to: '/annex',
      search: ({ view }) => ({ ...(view ? { view } : {}), ...(moment ? { as_of: moment } : {}) }),
      resetScroll: false,
    });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const moment = instantOf(typed);
    setWrong(moment === null);
    if (moment !== null) go(moment);
  };
  return (
    <Stack gap="md">
      <form onSubmit={ask} noValidate>
        <Group gap="sm" align="flex-end">
          <TextInput
            type="datetime-local"
            step={1}
            label={t('as_of.moment')}
            description={t('as_of.zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
            value={typed}
            error={wrong ? t('as_of.no_moment') : undefined}
            onChange={({ currentTarget }) => type(currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {t('as_of.show')}
          </Button>
          {as_of !== undefined && (
            <Button
              variant="subtle"
              onClick={() => {
                type('');
                go();
              }}
            >
              {t('as_of.leave')}
            </Button>
          )}
        </Group>
      </form>
      {as_of === undefined ? <Text size="sm">{t('as_of.none')}</Text> : <WhatHeldThen as_of={as_of} />}
    </Stack>
  );
};
