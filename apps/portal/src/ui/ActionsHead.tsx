import { Table, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The head of the column with the buttons of each row. */
export const ActionsHead = () => {
  const { t } = useTranslation('session');
  return (
    <Table.Th>
      <VisuallyHidden>{t('actions')}</VisuallyHidden>
    </Table.Th>
  );
};
