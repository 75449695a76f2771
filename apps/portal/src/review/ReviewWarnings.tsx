import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReviewWarning } from '../api/generated';
import { useFormat } from '../text/format';
import { useWords } from '../text/words';
import { Section } from '../ui/Page';

const Warning = ({ warning }: { warning: ReviewWarning }) => {
  const { t } = useTranslation('review');
  const [words, format] = [useWords(), useFormat()];
  const { code, path, article, subject, country, holds, period } = warning;
  // A field is called as the customer called it; a transfer is no setting, but somebody's.
  const about = path === '' || path.startsWith('/custom_fields/') ? subject : words.setting(path, subject);
  const limited = code === 'limited_by_plan';
  const values = {
    subject,
    country: country === null ? '' : format.country(country),
    value: holds === null ? '' : words.value(holds),
    period: period === null ? '' : format.period(period),
  };
  return (
    <>
      <Text size="sm" fw={600}>
        {about}
      </Text>
      <Text size="sm">{t(limited && holds === null ? 'warning.kept_beyond_plan' : `warning.${code}`, values)}</Text>
      {/* Of the plan the sentence speaks itself. */}
      {!limited && (
        <Text size="xs" c="dimmed" lang="en">
          {article}
        </Text>
      )}
    </>
  );
};

/** The questions that a lawyer would ask, each with what it is about; none stands in the way. */
export const ReviewWarnings = ({ warnings }: { warnings: readonly ReviewWarning[] }) => {
  const { t } = useTranslation('review');
  if (warnings.length === 0) return null;
  return (
    <Section title={t('questions')}>
      <List size="sm" spacing="xs">
        {warnings.map((warning) => (
          <List.Item
            key={[warning.code, warning.path, warning.subject, warning.country].join(' ')}
            data-warning={warning.code}
          >
            <Warning warning={warning} />
          </List.Item>
        ))}
      </List>
    </Section>
  );
};
