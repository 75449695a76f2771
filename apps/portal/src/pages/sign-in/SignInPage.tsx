import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignInStep } from '../../api/generated';
import { usePrefilledEmail } from '../../session/prefilled-email';
import { OpenFrame } from '../../shell/OpenFrame';
import { DemoHint } from './DemoHint';
import { useEnter, useGoOn } from './enter';
import { PasswordStep } from './PasswordStep';
import { SecondFactorStep } from './SecondFactorStep';
import { TenantStep } from './TenantStep';

type Stage = { step: 'password'; late: boolean } | Exclude<SignInStep, { step: 'signed_in' }>;

/** Signing in, step by step: password or passkey, second factor, organisation. */
export const SignInPage = () => {
  const { t } = useTranslation('signIn');
  const { next } = useSearch({ from: '/sign-in' });
  const handed = usePrefilledEmail();
  const [email, setEmail] = useState(handed);
  const [stage, setStage] = useState<Stage>({ step: 'password', late: false });
  const enter = useEnter(next);
  useGoOn(enter, handed !== '');
  const go = (step: SignInStep) => (step.step === 'signed_in' ? enter(step.me) : setStage(step));
  const startAgain = (late: boolean) => setStage({ step: 'password', late });
  const lead =
    stage.step === 'password' && next !== undefined && next !== '/' ? t('lead_next') : t(`lead.${stage.step}`);
  return (
    <OpenFrame title={t(`title.${stage.step}`)} lead={lead}>
      {stage.step === 'password' && <PasswordStep email={email} setEmail={setEmail} late={stage.late} go={go} />}
      {stage.step === 'second_factor' && (
        <SecondFactorStep ticket={stage.ticket} methods={stage.methods} go={go} startAgain={startAgain} />
      )}
      {stage.step === 'choose_tenant' && (
        <TenantStep ticket={stage.ticket} tenants={stage.tenants} go={go} startAgain={startAgain} />
      )}
      {stage.step === 'password' && <DemoHint />}
    </OpenFrame>
  );
};
