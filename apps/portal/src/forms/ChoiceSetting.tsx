import { Paper, Radio, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../text/format';
import { startUpper } from '../text/start-upper';
import { useWords } from '../text/words';
import { readable } from './readable';
import { SettingControl } from './SettingControl';
import { UpgradeHint } from './UpgradeHint';
import { useChoice } from './use-choice';

type Props = {
  path: string;
  /** Every value, from the least to the greatest, with what it means in words. */
  values: Readonly<Record<string, string>>;
};

/** A setting with a few values, each a card that says what it means. What the plan does not include cannot be chosen. */
export const ChoiceSetting = ({ path, values }: Props) => {
  const { t } = useTranslation('forms');
  const [words, format] = [useWords(), useFormat()];
  const choice = useChoice(path);
  if (!choice) return null;
  const { value, label, offer, plan } = choice;
  const allowed = offer.allowed.values;
  const missing = Object.keys(values).filter((one) => allowed && !allowed.includes(one));
  return (
    <SettingControl choice={choice}>
      {({ labelledBy, describedBy, disabled }) => (
        <>
          <Radio.Group
            aria-labelledby={labelledBy}
            aria-describedby={describedBy}
            value={typeof value === 'string' ? value : ''}
            onChange={choice.choose}
          >
            <SimpleGrid cols={{ base: 1, sm: Object.keys(values).length }} spacing="xs">
              {Object.entries(values).map(([one, meaning]) => (
                <Paper key={one} withBorder px="md" py="sm" data-value={one}>
                  <Radio
                    value={one}
                    label={startUpper(words.value(one, path), format.language)}
                    description={meaning}
                    disabled={disabled || missing.includes(one)}
                    styles={{
                      label: { fontWeight: 600, ...readable(one === value || !(disabled || missing.includes(one))) },
                      description: { fontSize: 'var(--mantine-font-size-sm)' },
                    }}
                  />
                </Paper>
              ))}
            </SimpleGrid>
          </Radio.Group>
          {missing.length > 0 && (
            <UpgradeHint setting={label}>
              {t('values_not_included', { plan, values: format.list(missing.map((one) => words.value(one, path))) })}
            </UpgradeHint>
          )}
        </>
      )}
    </SettingControl>
  );
};
