import { Accordion, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FactTable } from './FactTable';
import { useFactWords } from './fact-words';
import { type Holder, isMissing, type PlacedFact } from './register-facts';
import type { RegisterDraft } from './use-register-draft';

type Props = { facts: readonly PlacedFact[]; draft: RegisterDraft; edit: (placed: PlacedFact) => void };

/** Who states facts, each with how many are missing; the facts where one opens it. */
export const Holders = ({ facts, draft, edit }: Props) => {
  const { t } = useTranslation('register');
  const words = useFactWords();
  const holders = [...new Map(facts.map(({ holder }) => [holder.id, holder])).values()];
  const of = ({ id }: Holder) => facts.filter(({ holder }) => holder.id === id);
  return (
    <Accordion multiple order={3} variant="separated" keepMounted={false}>
      {holders.map((holder) => {
        const missing = of(holder).filter(isMissing).length;
        return (
          <Accordion.Item key={holder.id} value={holder.id}>
            <Accordion.Control>
              <Group justify="space-between" gap="xs">
                <Text fw={600}>{words.holderName(holder)}</Text>
                <Text size="sm">{missing === 0 ? t('none_missing') : t('missing_count', { count: missing })}</Text>
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <FactTable facts={of(holder)} label={words.holderName(holder)} draft={draft} edit={edit} />
            </Accordion.Panel>
          </Accordion.Item>
        );
      })}
    </Accordion>
  );
};
