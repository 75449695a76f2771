import { Button, Group, Text } from '@mantine/core';
import { useMutation, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewTotp, SecurityView } from '../api/generated';
import { tellOutcome } from '../ui/announce';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useKeepFocus } from '../ui/keep-focus';
import { Loaded } from '../ui/Loaded';
import { Section } from '../ui/Page';
import { ErrorState } from '../ui/states';
import { RecoveryCodesDialog } from './RecoveryCodesDialog';
import { SetUpApp } from './SetUpApp';
import type { AppCalls } from './ways-to-prove';

type Doing = { made: NewTotp } | { codes: string[] } | { asks: 'remove' | 'renew' } | null;

const useApp = (calls: AppCalls, again: () => void, go: (doing: Doing) => void) => {
  const { t } = useTranslation('account');
  const begin = useMutation({
    mutationFn: () => calls.begin(),
    gcTime: 0,
    onSuccess: (made) => go({ made }),
    onError: again,
  });
  const renew = useMutation({
    mutationFn: async () => (await calls.renew?.()) ?? { recovery_codes: [] },
    gcTime: 0,
    onSuccess: ({ recovery_codes: codes }) => {
      go({ codes });
      again();
    },
  });
  const remove = useMutation({
    mutationFn: () => calls.remove(),
    onSuccess: () => {
      go(null);
      tellOutcome(t('app.removed'));
      again();
    },
  });
  return { begin, renew, remove };
};

type AppControls = ReturnType<typeof useApp> & { go: (doing: Doing) => void; renewable: boolean };

const Standing = ({ security, begin, go, renewable }: AppControls & { security: SecurityView }) => {
  const { t } = useTranslation('account');
  const left = security.recovery_codes_left;
  useKeepFocus(security.totp ? 1 : 0, 'authenticator');
  if (!security.totp)
    return (
      <>
        <Text>{t('app.off')}</Text>
        {begin.error !== null && <ErrorState problem={begin.error} />}
        <Group>
          <Button variant="default" loading={begin.isPending} onClick={() => begin.mutate()}>
            {t('app.set_up')}
          </Button>
        </Group>
      </>
    );
  return (
    <>
      <Text>{t('app.on')}</Text>
      <Text>{left === 0 && renewable ? t('app.codes_none') : t('app.codes_left', { count: left })}</Text>
      <Group>
        {renewable && (
          <Button variant="default" onClick={() => go({ asks: 'renew' })}>
            {t('app.renew')}
          </Button>
        )}
        <Button variant="default" onClick={() => go({ asks: 'remove' })}>
          {t('app.remove')}
        </Button>
      </Group>
    </>
  );
};

type AppSectionProps = {
  security: UseQueryResult<SecurityView>;
  calls: AppCalls;
  /** Loads anew what the account has. */
  again: () => void;
};

/** The authenticator app and its recovery codes. */
export const AppSection = ({ security, calls, again }: AppSectionProps) => {
  const { t } = useTranslation('account');
  const [doing, go] = useState<Doing>(null);
  const controls = { ...useApp(calls, again, go), go, renewable: calls.renew !== undefined };
  const { begin, renew, remove } = controls;
  const asks = doing !== null && 'asks' in doing ? doing.asks : null;
  const asked = asks === 'renew' ? renew : remove;
  const close = () => {
    for (const { reset } of [begin, renew, remove]) reset();
    go(null);
  };
  const confirmed = (codes: string[]) => {
    go({ codes });
    again();
  };
  return (
    <Section id="authenticator" title={t('app.title')} text={t('app.text')}>
      <Loaded query={security} lines={2}>
        {(data) => <Standing security={data} {...controls} />}
      </Loaded>
      {doing !== null && 'made' in doing && (
        <SetUpApp made={doing.made} confirm={calls.confirm} close={close} done={confirmed} />
      )}
      {doing !== null && 'codes' in doing && <RecoveryCodesDialog codes={doing.codes} done={close} />}
      <ConfirmDialog
        opened={asks !== null}
        close={close}
        title={asks === 'renew' ? t('app.renew_title') : t('app.remove_title')}
        action={asks === 'renew' ? t('app.renew') : t('app.remove')}
        run={() => asked.mutate()}
        pending={asked.isPending}
        problem={asked.error}
      >
        <Text>{asks === 'renew' ? t('app.renew_text') : t('app.remove_text')}</Text>
      </ConfirmDialog>
    </Section>
  );
};
