import { Button, Group, Table, Text } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  EffectiveRecord,
  OptionOffer,
  Retention,
  RetentionDifference,
  RetentionPolicy,
} from '../../api/generated';
import { useSetting } from '../../change-set/ChangeSet';
import { anchorOf } from '../../change-set/pointers';
import { useMay } from '../../session/session';
import { useWords } from '../../text/words';
import { LoadingState } from '../../ui/states';
import { AllowedRange } from './AllowedRange';
import { PartRow } from './PartRow';

// Loaded with the first row that is opened: most look at the page, and change nothing.
const RetentionSetting = lazy(() =>
  import('../../forms/RetentionSetting').then((module) => ({ default: module.RetentionSetting })),
);

type Props = {
  policy: RetentionPolicy;
  record: EffectiveRecord;
  offer: OptionOffer | undefined;
  /** What the pending changes would do to the parts of the activity. */
  differences: readonly RetentionDifference[];
};

/** On phones a row is a card and its cells are lines. */
const cell = { base: 'block', sm: 'table-cell' } as const;

const NotChosen = ({ policy }: { policy: RetentionPolicy }) => {
  const { t } = useTranslation('retention');
  if (policy.activity !== 'custom_data_fields') return t('not_configurable');
  return t('per_field');
};

type Editor = { id: string; opened: boolean; toggle: () => void };

/** Opens the editor for who follows a link to the setting, and where a change is pending. */
const useEditor = (anchor: string | null, changed: boolean): Editor => {
  const id = useId();
  const location = useLocation();
  const [opened, setOpened] = useState(changed || location.hash === anchor);
  useEffect(() => {
    if (location.hash === anchor) setOpened(true);
  }, [location, anchor]);
  return { id, opened, toggle: () => setOpened(!opened) };
};

const Head = ({ policy, offer, editor }: Pick<Props, 'policy' | 'offer'> & { editor: Editor }) => {
  const { t } = useTranslation('retention');
  const words = useWords();
  const name = words.activity(policy.activity, policy.name);
  const { id, opened, toggle } = editor;
  const { may } = useMay('settings:write');
  const Icon = opened ? ChevronUp : ChevronDown;
  return (
    <Table.Tr>
      <Table.Th scope="rowgroup" colSpan={2} display={cell} bg="var(--annexa-raised)" px="sm">
        {name}
      </Table.Th>
      <Table.Td colSpan={3} display={cell} bg="var(--annexa-raised)" px="sm">
        <Group justify="space-between" gap="sm">
          <Text size="sm">{offer ? <AllowedRange offer={offer} /> : <NotChosen policy={policy} />}</Text>
          {offer && (
            <Button
              size="xs"
              variant="default"
              aria-expanded={opened}
              aria-controls={id}
              aria-label={
                opened ? t('close_of', { activity: name }) : t(may ? 'edit_of' : 'show_of', { activity: name })
              }
              rightSection={<Icon size={16} aria-hidden />}
              onClick={toggle}
            >
              {opened ? t('close') : t(may ? 'edit' : 'show')}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
};

/** The rows of one activity: its name with the allowed range, each part of its data, and the editor where there is one. */
export const PolicyRows = ({ policy, record, offer, differences }: Props) => {
  const { t } = useTranslation('retention');
  const { value, changed } = useSetting<Retention>(offer?.path ?? '/none');
  const editor = useEditor(offer ? anchorOf(offer.path) : null, changed);
  const pending = changed && offer ? (value ?? (offer.default as Retention)) : null;
  return (
    <Table.Tbody data-activity={policy.activity}>
      <Head policy={policy} offer={offer} editor={editor} />
      {policy.effective.map((part) => (
        <PartRow
          key={part.part}
          part={part}
          activity={policy.activity}
          record={record}
          pending={pending}
          difference={differences.find((one) => one.part === part.part)}
        />
      ))}
      {!policy.active && (
        <Table.Tr>
          <Table.Td colSpan={5} display={cell}>
            <Text size="sm" c="dimmed">
              {offer ? t('inactive_prepared') : t('inactive')}
            </Text>
          </Table.Td>
        </Table.Tr>
      )}
      {offer && editor.opened && (
        <Table.Tr id={editor.id}>
          <Table.Td colSpan={5} display={cell} px="sm" py="md">
            <Suspense fallback={<LoadingState lines={2} />}>
              <RetentionSetting path={offer.path} />
            </Suspense>
          </Table.Td>
        </Table.Tr>
      )}
    </Table.Tbody>
  );
};
