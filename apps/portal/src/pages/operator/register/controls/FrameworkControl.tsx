import { Checkbox, Fieldset, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DpfListing } from '../../../../api/generated';
import { useFactWords } from '../fact-words';

type Props = {
  label: string;
  error: string | undefined;
  listing: DpfListing | null;
  choose: (listing: DpfListing) => void;
};

const data = ['hr', 'non_hr'] as const;

/** What the active list of the Data Privacy Framework says of a recipient. */
export const FrameworkControl = ({ label, error, listing, choose }: Props) => {
  const { t } = useTranslation('register');
  const words = useFactWords();
  const now = listing ?? { listed: false, covers: [], recertification_due: null };
  return (
    <Fieldset legend={label}>
      <Stack gap="sm">
        <Radio.Group
          label={t('listing.on_list')}
          error={error}
          required
          value={listing === null ? null : String(listing.listed)}
          onChange={(chosen) =>
            choose(
              chosen === 'true' ? { ...now, listed: true } : { listed: false, covers: [], recertification_due: null },
            )
          }
        >
          <Group gap="md" mt="xs">
            <Radio value="true" label={t('listing.listed')} />
            <Radio value="false" label={t('listing.not_listed')} />
          </Group>
        </Radio.Group>
        {now.listed && (
          <>
            <Checkbox.Group
              label={t('listing.covered')}
              value={[...now.covers]}
              onChange={(chosen) => choose({ ...now, covers: data.filter((one) => chosen.includes(one)) })}
            >
              <Group gap="md" mt="xs">
                {data.map((one) => (
                  <Checkbox key={one} value={one} label={words.choice(one)} />
                ))}
              </Group>
            </Checkbox.Group>
            <TextInput
              type="date"
              label={t('listing.next')}
              value={now.recertification_due ?? ''}
              onChange={({ currentTarget }) =>
                choose({ ...now, recertification_due: currentTarget.value === '' ? null : currentTarget.value })
              }
            />
          </>
        )}
      </Stack>
    </Fieldset>
  );
};
