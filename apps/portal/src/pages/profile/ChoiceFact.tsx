import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSetting } from '../../change-set/ChangeSet';
import { FactFrame } from './FactFrame';
import { readable } from './readable';

const choices = {
  role: ['controller', 'processor'],
  authorisation_model: ['general', 'specific'],
  special_category_use: ['false', 'true'],
} as const;

/** A fact that is one of two; nothing is chosen until somebody does. */
export const ChoiceFact = ({ name }: { name: keyof typeof choices }) => {
  const { t } = useTranslation('profile');
  const { value, set } = useSetting<string | boolean>(`/profile/${name}`);
  const choose = (chosen: string) => set(name === 'special_category_use' ? chosen === 'true' : chosen);
  return (
    <FactFrame name={name} group remove={value === null ? undefined : () => set(null)}>
      {({ labelledBy, describedBy, disabled }) => (
        <Radio.Group
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          value={value === null ? null : String(value)}
          onChange={choose}
        >
          <Stack gap="xs">
            {choices[name].map((one) => (
              <Radio
                key={one}
                value={one}
                label={t(`choice.${one}`)}
                description={t(`choice_text.${one}`)}
                disabled={disabled}
                styles={readable}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </FactFrame>
  );
};
