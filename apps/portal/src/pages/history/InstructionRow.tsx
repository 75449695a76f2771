import { Box, Checkbox, Group, Table, Text, UnstyledButton } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RevisionSummary } from '../../api/generated';
import { useFormat } from '../../text/format';
import { useWords } from '../../text/words';
import { Difference } from './Difference';
import { RestoreButton } from './RestoreButton';

/** How many columns the table has. */
export const columns = ['instruction', 'when', 'who', 'through', 'reason', 'compare', 'actions'] as const;

type Props = {
  instruction: RevisionSummary;
  opened: boolean;
  toggle: () => void;
  chosen: boolean;
  choose: (chosen: boolean) => void;
};

const Changed = ({ number }: { number: number }) => {
  const { t } = useTranslation('history');
  return (
    <Table.Tr id={`changed-${number}`} className="changed">
      <Table.Td colSpan={columns.length}>
        <Box pl={{ base: 0, sm: 'lg' }} pb="sm">
          {number === 1 ? <Text size="sm">{t('first')}</Text> : <Difference from={number - 1} to={number} />}
        </Box>
      </Table.Td>
    </Table.Tr>
  );
};

const Who = ({ actor, channel }: Pick<RevisionSummary, 'actor' | 'channel'>) => {
  const { t } = useTranslation('history');
  const words = useWords();
  const { label, role, kind } = actor;
  // The program has no name of its own.
  const name = kind === 'system' && channel === 'system' ? t('system') : label;
  return (
    <>
      <span>{name}</span>
      <Text size="xs" c="dimmed">
        {role ? words.role(role) : t(`kinds.${kind}`)}
      </Text>
    </>
  );
};

/** One instruction: who, when, through what and why; opened, what it changed. */
export const InstructionRow = ({ instruction, opened, toggle, chosen, choose }: Props) => {
  const { t } = useTranslation('history');
  const format = useFormat();
  const { number, at, actor, channel, reason, restored_from } = instruction;
  const Chevron = opened ? ChevronDown : ChevronRight;
  return (
    <>
      <Table.Tr data-instruction={number}>
        <Table.Th scope="row">
          <UnstyledButton
            onClick={toggle}
            aria-expanded={opened}
            aria-controls={`changed-${number}`}
            mih={24}
            fw={600}
            fz="sm"
          >
            <Group gap={4} wrap="nowrap">
              <Chevron size={16} aria-hidden />
              {t('number', { number })}
            </Group>
          </UnstyledButton>
        </Table.Th>
        <Table.Td data-label={t('columns.when')}>{format.exactly(at)}</Table.Td>
        <Table.Td data-label={t('columns.who')}>
          <Who actor={actor} channel={channel} />
        </Table.Td>
        <Table.Td data-label={t('columns.through')}>{t(`channels.${channel}`)}</Table.Td>
        <Table.Td data-label={t('columns.reason')}>
          {reason ?? <span aria-label={t('no_reason')}>–</span>}
          {restored_from !== null && (
            <Text size="xs" c="dimmed">
              {t('restored_from', { number: restored_from })}
            </Text>
          )}
        </Table.Td>
        <Table.Td data-label={t('columns.compare')}>
          <Checkbox
            display="inline-block"
            style={{ verticalAlign: 'middle' }}
            aria-label={t('compare.choose', { number })}
            checked={chosen}
            onChange={({ currentTarget }) => choose(currentTarget.checked)}
          />
        </Table.Td>
        <Table.Td className="restores">
          <RestoreButton number={number} />
        </Table.Td>
      </Table.Tr>
      {opened && <Changed number={number} />}
    </>
  );
};
