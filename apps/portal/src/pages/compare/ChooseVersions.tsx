import { Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** One version that can be chosen. */
export type Choice = { value: string; label: string };

type Props = {
  older: readonly Choice[];
  newer: readonly Choice[];
  from: string;
  to: string;
  choose: (from: string, to: string) => void;
};

/** A version that is not among the newest ones still stands in the address: it is shown as what it is. */
const withChosen = (choices: readonly Choice[], value: string): Choice[] =>
  choices.some((choice) => choice.value === value) ? [...choices] : [{ value, label: value }, ...choices];

/** The two versions that are compared. */
export const ChooseVersions = ({ older, newer, from, to, choose }: Props) => {
  const { t } = useTranslation('compare');
  return (
    <Group gap="md" align="flex-end" grow preventGrowOverflow={false}>
      <NativeSelect
        label={t('older')}
        data={withChosen(older, from)}
        value={from}
        onChange={({ currentTarget }) => choose(currentTarget.value, to)}
      />
      <NativeSelect
        label={t('newer')}
        data={withChosen(newer, to)}
        value={to}
        onChange={({ currentTarget }) => choose(from, currentTarget.value)}
      />
    </Group>
  );
};
