import { Group, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NewApiKey } from '../../api/generated';
import { CopyText } from '../../ui/CopyText';
import { ShownOnce } from '../../ui/ShownOnce';

/** A new key, shown this once. */
export const NewKey = ({ made, done }: { made: NewApiKey; done: () => void }) => {
  const { t } = useTranslation('developers');
  return (
    <ShownOnce
      title={t('new.title')}
      text={t('new.text')}
      kept={t('new.kept')}
      action={t('new.go')}
      done={done}
      part="api-keys"
    >
      <Stack gap="xs">
        <TextInput
          label={made.name}
          value={made.key}
          readOnly
          data-autofocus
          onFocus={({ currentTarget }) => currentTarget.select()}
          styles={{ input: { fontFamily: 'monospace' } }}
        />
        <Group>
          <CopyText value={made.key} />
        </Group>
      </Stack>
    </ShownOnce>
  );
};
