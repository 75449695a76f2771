import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/generated';
import { useFormat } from '../../../text/format';
import { limitNames, useLimitWords } from './limit-words';
import { LimitTable } from './LimitTable';

const Differences = ({ plan, newest }: { plan: Plan; newest: Plan }) => {
  const { t } = useTranslation('operator');
  const say = useLimitWords();
  const rows = [
    ...(plan.name === newest.name ? [] : [{ label: t('plans.name'), before: newest.name, after: plan.name }]),
    ...limitNames
      .filter((name) => JSON.stringify(plan.limits[name]) !== JSON.stringify(newest.limits[name]))
      .map((name) => ({
        label: t(`plans.limits.${name}`),
        before: say(name, newest.limits),
        after: say(name, plan.limits),
      })),
  ];
  if (rows.length === 0) return <Text size="sm">{t('plans.none', { number: newest.version })}</Text>;
  return (
    <Table className="cards" verticalSpacing="sm" aria-label={t('plans.differences', { number: newest.version })}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('plans.limit')}</Table.Th>
          <Table.Th scope="col">{t('plans.before')}</Table.Th>
          <Table.Th scope="col">{t('plans.after')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ label, before, after }) => (
          <Table.Tr key={label}>
            <Table.Th scope="row">{label}</Table.Th>
            <Table.Td data-label={t('plans.before')}>{before}</Table.Td>
            <Table.Td data-label={t('plans.after')}>{after}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

type Props = {
  plan: Plan;
  newest: Plan | null;
  opened: boolean;
  close: () => void;
  publish: { mutate: () => void; isPending: boolean };
};

/** What a new version changes, and from when; the button names what it publishes. */
export const PublishPlanDialog = ({ plan, newest, opened, close, publish }: Props) => {
  const { t } = useTranslation(['operator', 'shell']);
  const format = useFormat();
  const said = { number: plan.version, plan: plan.name };
  const date = plan.effective_from === '' ? '' : format.day(plan.effective_from);
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('plans.confirm_title', said)}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
    >
      <Stack>
        <Text size="sm">{t('plans.confirm_text', { date })}</Text>
        <Text fw={600} size="sm">
          {newest ? t('plans.differences', { number: newest.version }) : t('plans.first')}
        </Text>
        {newest ? <Differences plan={plan} newest={newest} /> : <LimitTable plans={[plan]} label={t('plans.first')} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={close} data-autofocus>
            {t('plans.back')}
          </Button>
          <Button loading={publish.isPending} onClick={() => publish.mutate()}>
            {t('plans.go', said)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
