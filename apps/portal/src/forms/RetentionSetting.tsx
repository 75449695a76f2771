import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Retention } from '../api/generated';
import { queries } from '../api/queries';
import { RetentionInput } from './RetentionInput';
import { SettingControl } from './SettingControl';
import { UpgradeHint } from './UpgradeHint';
import { useChoice } from './use-choice';
import { useTyped } from './use-typed';

const isRetention = (value: unknown): value is Retention => typeof value === 'object';

/**
 * How long the data of an activity is kept, as a setting. What is typed and lies outside the plan stays in its field and
 * never reaches the change set; a value that was pending before goes with it.
 */
export const RetentionSetting = ({ path }: { path: string }) => {
  const { t } = useTranslation('forms');
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const choice = useChoice(path);
  const [invalid, setInvalid] = useTyped(JSON.stringify(choice?.value), () => false);
  const [round, setRound] = useState(0);
  if (!choice || !isRetention(choice.offer.default) || !isRetention(choice.value)) return null;
  const { offer, value, label, plan } = choice;
  const terms = choice.offer.default;
  const { min, max } = offer.allowed;
  const endless = catalog.plan.limits.indefinite_retention;
  const undo = () => {
    choice.undo();
    setInvalid(false);
    setRound(round + 1);
  };
  const take = (retention: Retention | null) => {
    setInvalid(retention === null);
    if (retention) choice.choose(retention);
    else choice.undo();
  };
  return (
    <SettingControl choice={choice} invalid={invalid} undo={undo}>
      {({ describedBy, disabled }) => (
        <>
          <RetentionInput
            key={round}
            label={label}
            value={value}
            onChange={take}
            kinds={endless || value.kind === 'indefinite' ? [terms.kind, 'indefinite'] : [terms.kind]}
            terms={terms}
            allowed={min !== undefined && max !== undefined ? { min, max } : null}
            plan={plan}
            disabled={disabled}
            describedBy={describedBy}
          />
          {value.kind === 'indefinite' && !endless && (
            <UpgradeHint setting={label}>{t('retention.indefinite_not_included', { plan })}</UpgradeHint>
          )}
        </>
      )}
    </SettingControl>
  );
};
