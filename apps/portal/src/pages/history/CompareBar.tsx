import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { CompareLink } from '../compare/CompareLink';
import { Difference } from './Difference';

/** Compares the two instructions that were chosen, on whatever page they stand. */
export const CompareBar = ({ chosen, clear }: { chosen: readonly number[]; clear: () => void }) => {
  const { t } = useTranslation(['history', 'shell']);
  const [opened, { open, close }] = useDisclosure(false);
  const [from = 0, to = 0] = chosen.toSorted((a, b) => a - b);
  const ready = chosen.length === 2;
  return (
    <Group gap="sm" role="group" aria-label={t('compare.title')}>
      <Text size="sm" role="status">
        {ready
          ? t('compare.two', { from, to })
          : chosen.length === 1
            ? t('compare.one', { number: from })
            : t('compare.hint')}
      </Text>
      {ready && (
        <Button size="xs" onClick={open}>
          {t('compare.go')}
        </Button>
      )}
      {ready && <CompareLink search={{ of: 'instructions', from: `${from}`, to: `${to}` }} />}
      {chosen.length > 0 && (
        <Button size="xs" variant="default" onClick={clear}>
          {t('compare.clear')}
        </Button>
      )}
      <Modal
        opened={opened && ready}
        onClose={close}
        size="56rem"
        title={t('difference.title', { from, to })}
        closeButtonProps={{ 'aria-label': t('shell:action.close') }}
      >
        <Difference from={from} to={to} />
      </Modal>
    </Group>
  );
};
