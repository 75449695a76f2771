import { Kbd, Modal, Switch, Table } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

type HelpProps = { opened: boolean; close: () => void; on: boolean; setOn: (on: boolean) => void };

/** The shortcuts, and the switch that turns them off. */
export const ShortcutHelp = ({ opened, close, on, setOn }: HelpProps) => {
  const { t } = useTranslation('shell');
  // Opened after it is there: only then does the dialog know what had the focus before (WCAG 2.4.3).
  const [shown, show] = useState(false);
  useEffect(() => show(opened), [opened]);
  return (
    <Modal
      opened={shown}
      onClose={close}
      title={t('menu.shortcuts')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Table>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th scope="row">{t('menu.shortcut_commands')}</Table.Th>
            <Table.Td>
              <Kbd>Ctrl K</Kbd> / <Kbd>⌘ K</Kbd>
            </Table.Td>
          </Table.Tr>
          <Table.Tr>
            <Table.Th scope="row">{t('menu.shortcut_help')}</Table.Th>
            <Table.Td>
              <Kbd>?</Kbd>
            </Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
      <Switch
        mt="md"
        label={t('menu.shortcuts_enabled')}
        checked={on}
        onChange={({ currentTarget }) => setOn(currentTarget.checked)}
      />
    </Modal>
  );
};
