import { Menu, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MenuTarget } from '../../ui/MenuLater';
import { OpenedMenu } from '../../ui/OpenedMenu';
import { exportAddress, otherFormats, pdfAddress } from './annexes';

const Format = ({ address, name, text }: { address: string; name: string; text: string }) => (
  <Menu.Item component="a" href={address} download>
    {name}
    <Text size="xs" c="dimmed">
      {text}
    </Text>
  </Menu.Item>
);

/** The formats of one annex: the document itself, its text for other programs, and its record for machines. */
export const DownloadItems = ({ id, target }: { id: string; target: MenuTarget }) => {
  const { t } = useTranslation('annex');
  return (
    <OpenedMenu target={target} width={280}>
      <Format address={pdfAddress(id)} name={t('format.pdf')} text={t('format.pdf_text')} />
      {otherFormats.map((format) => (
        <Format
          key={format}
          address={exportAddress(id, format)}
          name={t(`format.${format}`)}
          text={t(`format.${format}_text`)}
        />
      ))}
    </OpenedMenu>
  );
};
