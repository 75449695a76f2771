import { NativeSelect, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActivityId, Retention } from '../api/generated';
import { useWords } from '../text/words';
import { someLines } from './one-line';
import type { PeriodRange } from './period-range';
import { PeriodInput } from './PeriodInput';
import { type RetentionKind, retentionFrom, type TypedRetention, typedFrom } from './retention-parts';
import { useTyped } from './use-typed';

type Props = {
  label: string;
  /** The retention that holds; null while what is typed is none. */
  value: Retention | null;
  /** Answers a retention within the plan, or null while something is missing: it must not be taken over then. */
  onChange: (retention: Retention | null) => void;
  /** Kinds that may be chosen here; a single one is not asked for. */
  kinds: readonly RetentionKind[];
  /** The retention of the catalogue: it fixes event and clock. */
  terms: Retention;
  /** Periods that the plan allows; null: none can be chosen. */
  allowed: PeriodRange | null;
  plan: string;
  /** Activities whose retention can be followed, where `same_as` is one of the kinds. */
  activities?: readonly ActivityId[];
  disabled?: boolean;
  describedBy?: string;
};

type PartProps = Omit<Props, 'value' | 'onChange' | 'kinds'> & {
  typed: TypedRetention;
  take: (part: Partial<TypedRetention>) => void;
};

const Indefinite = ({ typed, take, disabled }: PartProps) => {
  const { t } = useTranslation('forms');
  return (
    <Textarea
      label={t('retention.justification')}
      description={t('retention.justification_hint')}
      value={typed.justification}
      onChange={({ currentTarget }) => take({ justification: someLines(currentTarget.value) })}
      error={typed.justification.trim() === '' ? t('retention.justification_missing') : undefined}
      required
      maxLength={1000}
      autosize
      minRows={2}
      disabled={disabled}
    />
  );
};

const SameAs = ({ typed, take, activities = [], disabled }: PartProps) => {
  const { t } = useTranslation('forms');
  const words = useWords();
  return (
    <NativeSelect
      label={t('retention.activity')}
      value={typed.activity ?? ''}
      disabled={disabled}
      onChange={({ currentTarget }) => take({ activity: currentTarget.value as ActivityId })}
      data={activities.map((id) => ({ value: id, label: words.activity(id) }))}
    />
  );
};

const Period = ({ typed, take, terms, allowed, ...rest }: PartProps) => {
  const { t } = useTranslation('forms');
  const words = useWords();
  if (!allowed) return null;
  return (
    <>
      {typed.kind === 'until_event' && terms.kind === 'until_event' && (
        <Text size="sm">{t(`retention.until.${terms.event}`, { clock: words.clock(terms.after) })}</Text>
      )}
      <PeriodInput {...rest} allowed={allowed} period={typed.period} onChange={(period) => take({ period })} />
    </>
  );
};

const parts: Partial<Record<RetentionKind, typeof Period>> = {
  fixed: Period,
  until_event: Period,
  same_as: SameAs,
  indefinite: Indefinite,
};

/** How long something is kept, kind by kind: a period, until an event, as another activity, or without end. */
export const RetentionInput = ({ value, onChange, kinds, ...rest }: Props) => {
  const { t } = useTranslation('forms');
  const { terms, label, disabled, describedBy } = rest;
  const [typed, type] = useTyped(JSON.stringify(value), () => typedFrom(value, terms));
  const take = (part: Partial<TypedRetention>) => {
    const next = { ...typed, ...part };
    type(next);
    onChange(retentionFrom(next, terms));
  };
  const Part = parts[typed.kind];
  return (
    <Stack gap="sm">
      {kinds.length > 1 && (
        <Radio.Group
          aria-label={t('retention.kind_of', { setting: label })}
          {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
          value={typed.kind}
          onChange={(kind) => take({ kind })}
        >
          <Stack gap="xs">
            {kinds.map((kind) => (
              <Radio
                key={kind}
                value={kind}
                label={t(`retention.kinds.${kind}`)}
                description={kind === 'indefinite' ? t('retention.indefinite_hint') : undefined}
                disabled={disabled}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {Part && <Part {...rest} typed={typed} take={take} />}
    </Stack>
  );
};
