import { Badge, Stack, Table, Text } from '@mantine/core';
import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type {
  ActivityId,
  EffectiveRecord,
  EffectiveRetention,
  Retention,
  RetentionDifference,
} from '../../api/generated';
import { WhyText } from '../../forms/WhyText';
import { useWords } from '../../text/words';
import { KeptWhere } from './KeptWhere';
import { MaximumTerms } from './MaximumTerms';

type KeptProps = { part: EffectiveRetention; pending: Retention | null };

/** The period in force, and beside it the one that waits to be saved. */
const Kept = ({ part, pending }: KeptProps) => {
  const { t } = useTranslation(['retention', 'forms']);
  const words = useWords();
  return (
    <Stack gap={4} align="flex-start">
      {part.retention ? (
        <Text size="sm">{words.retention(part.retention)}</Text>
      ) : (
        <Text size="sm" lang="en">
          {part.text}
        </Text>
      )}
      {part.demo && <Text size="sm">{t('demo_value')}</Text>}
      {pending && (
        <>
          <Text size="sm" fw={600}>
            {t('then_value', { value: words.retention(pending) })}
          </Text>
          <Badge variant="default" tt="none" leftSection={<Pencil size={12} aria-hidden />}>
            {t('forms:changed')}
          </Badge>
        </>
      )}
    </Stack>
  );
};

type Props = {
  part: EffectiveRetention;
  activity: ActivityId;
  record: EffectiveRecord;
  pending: Retention | null;
  difference: RetentionDifference | undefined;
};

/** One part of what an activity keeps. What the vendor fixes does not follow a pending choice. */
export const PartRow = ({ part, activity, record, pending, difference }: Props) => {
  const { t } = useTranslation('retention');
  return (
    <Table.Tr data-part={part.part}>
      <Table.Th scope="row" fw={400} style={{ verticalAlign: 'top' }}>
        <Text size="sm" lang="en">
          {part.what}
        </Text>
        <Text size="sm" c="dimmed">
          {t(`kind.${part.kind}`)}
        </Text>
      </Table.Th>
      <Table.Td data-label={t('column.kept')} style={{ verticalAlign: 'top' }}>
        <Kept part={part} pending={part.why.kind === 'vendor_fixed' ? null : pending} />
      </Table.Td>
      <Table.Td data-label={t('column.maximum')} style={{ verticalAlign: 'top' }}>
        <MaximumTerms part={part} difference={difference} />
      </Table.Td>
      <Table.Td data-label={t('column.why')} style={{ verticalAlign: 'top' }}>
        <WhyText why={part.why} size="sm" />
      </Table.Td>
      <Table.Td data-label={t('column.where')} style={{ verticalAlign: 'top' }}>
        <KeptWhere part={part} activity={activity} record={record} />
      </Table.Td>
    </Table.Tr>
  );
};
