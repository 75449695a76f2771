import { Anchor } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperatorSignInStep } from '../../api/generated';
import { OpenFrame } from '../../shell/OpenFrame';
import { usePortalConfig } from '../../shell/portal-config';
import { OperatorBand } from './OperatorBand';
import { useEnterConsole } from './sign-in/use-enter-console';
import { PasswordStep } from './sign-in/PasswordStep';
import { SecondStep } from './sign-in/SecondStep';

type Asked = Extract<OperatorSignInStep, { step: 'second_factor' }>;

/** Signing in at the vendor's side: a password, then a second factor where one is set up. */
export const OperatorSignInPage = () => {
  const { t } = useTranslation('operator');
  const { next } = useSearch({ from: '/operator/sign-in' });
  const { name } = usePortalConfig();
  const [asked, ask] = useState<Asked | null>(null);
  const enter = useEnterConsole(next);
  const go = (step: OperatorSignInStep) => (step.step === 'signed_in' ? enter(step.operator) : ask(step));
  return (
    <div className="operator-open">
      <OperatorBand />
      <OpenFrame
        title={asked ? t('sign_in.factor_title') : t('sign_in.title')}
        lead={asked ? undefined : t('sign_in.lead', { name })}
      >
        {asked ? <SecondStep asked={asked} go={go} begin={() => ask(null)} /> : <PasswordStep go={go} />}
        <Anchor href="/sign-in" size="sm" underline="always">
          {t('sign_in.customers')}
        </Anchor>
      </OpenFrame>
    </div>
  );
};
