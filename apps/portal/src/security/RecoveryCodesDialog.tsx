import { Button, Code, Group, SimpleGrid } from '@mantine/core';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CopyText } from '../ui/CopyText';
import { ShownOnce } from '../ui/ShownOnce';

const download = (text: string, name: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  [link.href, link.download] = [address, name];
  link.click();
  URL.revokeObjectURL(address);
};

/** Recovery codes, shown this once. */
export const RecoveryCodesDialog = ({ codes, done }: { codes: readonly string[]; done: () => void }) => {
  const { t } = useTranslation('account');
  const text = `${codes.join('\n')}\n`;
  return (
    <ShownOnce
      title={t('codes.title')}
      text={t('codes.text')}
      kept={t('codes.kept')}
      action={t('codes.done')}
      done={done}
      part="authenticator"
    >
      <SimpleGrid component="ul" cols={{ base: 1, xs: 2 }} spacing="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {codes.map((code) => (
          <li key={code}>
            <Code fz="sm">{code}</Code>
          </li>
        ))}
      </SimpleGrid>
      <Group gap="xs">
        <CopyText value={text} />
        <Button
          variant="default"
          size="xs"
          leftSection={<Download size={16} aria-hidden />}
          onClick={() => download(text, 'annexa-recovery-codes.txt')}
        >
          {t('codes.download')}
        </Button>
      </Group>
    </ShownOnce>
  );
};
