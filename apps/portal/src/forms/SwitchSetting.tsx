import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readable } from './readable';
import { SettingControl } from './SettingControl';
import { UpgradeHint } from './UpgradeHint';
import { useChoice } from './use-choice';

type Props = {
  path: string;
  /** What it means to have it on, and off, in words. */
  on: string;
  off: string;
};

/** A setting that is on or off, with what that means. What the plan does not include cannot be switched on. */
export const SwitchSetting = ({ path, on, off }: Props) => {
  const { t } = useTranslation('forms');
  const choice = useChoice(path);
  if (!choice) return null;
  const { value, label, offer, plan } = choice;
  const included = offer.allowed.values?.includes('true') ?? true;
  return (
    <SettingControl choice={choice} ownLabel>
      {({ describedBy, disabled }) => (
        <>
          <Switch
            label={label}
            description={value === true ? on : off}
            checked={value === true}
            disabled={disabled || (!included && value !== true)}
            aria-describedby={describedBy}
            onChange={({ currentTarget }) => choice.choose(currentTarget.checked)}
            styles={{
              label: { fontWeight: 600, ...readable() },
              description: { fontSize: 'var(--mantine-font-size-sm)' },
            }}
          />
          {!included && <UpgradeHint setting={label}>{t('not_included', { plan })}</UpgradeHint>}
        </>
      )}
    </SettingControl>
  );
};
