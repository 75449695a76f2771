import { Button, Fieldset, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Country, TransferAssessment } from '../../../../api/generated';
import { oneLine } from '../../../../forms/one-line';
import { today } from '../../versions-in-force';
import { useCountryChoices } from './country-choices';

const empty = (): TransferAssessment => ({
  country: '' as Country,
  laws: '',
  supplementary_measures: '',
  date: today(),
  reviewer: '',
});

type OneProps = {
  at: number;
  assessment: TransferAssessment;
  put: (assessment: TransferAssessment) => void;
  remove: () => void;
};

const OneAssessment = ({ at, assessment, put, remove }: OneProps) => {
  const { t } = useTranslation('register');
  const countries = useCountryChoices();
  const set = (member: Partial<TransferAssessment>) => put({ ...assessment, ...member });
  return (
    <Fieldset legend={t('assessment.number', { number: at + 1 })}>
      <Stack gap="sm">
        <NativeSelect
          label={t('assessment.country')}
          required
          data={[{ value: '', label: t('form.choose') }, ...countries]}
          value={assessment.country}
          onChange={({ currentTarget }) => set({ country: currentTarget.value as Country })}
        />
        {(['laws', 'supplementary_measures'] as const).map((member) => (
          <Textarea
            key={member}
            label={t(`assessment.${member}`)}
            required
            lang="en"
            autosize
            minRows={2}
            maxLength={1000}
            value={assessment[member]}
            onChange={({ currentTarget }) => set({ [member]: oneLine(currentTarget.value) })}
          />
        ))}
        <TextInput
          type="date"
          label={t('assessment.date')}
          required
          max={today()}
          value={assessment.date}
          onChange={({ currentTarget }) => set({ date: currentTarget.value })}
        />
        <TextInput
          label={t('assessment.reviewer')}
          required
          maxLength={1000}
          value={assessment.reviewer}
          onChange={({ currentTarget }) => set({ reviewer: oneLine(currentTarget.value) })}
        />
        <Group justify="flex-end">
          <Button variant="default" size="xs" onClick={remove}>
            {t('assessment.remove', { number: at + 1 })}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
};

type Props = {
  label: string;
  error: string | undefined;
  assessments: readonly TransferAssessment[];
  choose: (assessments: TransferAssessment[]) => void;
};

/** Transfer impact assessments, one a country (Decision (EU) 2021/914, clause 14). */
export const AssessmentsControl = ({ label, error, assessments, choose }: Props) => {
  const { t } = useTranslation('register');
  return (
    <Stack gap="sm" role="group" aria-label={label}>
      <Text size="sm">{t('assessment.text')}</Text>
      {assessments.map((assessment, at) => (
        <OneAssessment
          key={at}
          at={at}
          assessment={assessment}
          put={(next) => choose(assessments.map((one, index) => (index === at ? next : one)))}
          remove={() => choose(assessments.filter((_, index) => index !== at))}
        />
      ))}
      {error !== undefined && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {error}
        </Text>
      )}
      <Group>
        <Button variant="default" size="xs" onClick={() => choose([...assessments, empty()])}>
          {t('assessment.add')}
        </Button>
      </Group>
    </Stack>
  );
};
