import type { Clock, CustomField, PlanLimits, Retention, SpecialGround } from '../../api/generated';
import { oneLine } from '../../forms/one-line';
import { sideOf } from '../../forms/period-range';
import { needsGround } from './field-words';

/** How long a field is kept: as its activity, as another one, or for a period of its own. */
export type Keeping = 'activity' | 'other' | 'own';

/** What the editor holds: every member there, so that switching to and fro loses nothing. */
export type FieldForm = {
  key: string;
  label: string;
  purpose: string;
  type: CustomField['type'];
  sensitivity: CustomField['sensitivity'];
  ground: SpecialGround['ground'] | '';
  safeguards: string;
  sources: CustomField['sources'];
  activity: CustomField['activity'];
  keeping: Keeping;
  other: CustomField['activity'];
  period: string;
  clock: Clock | '';
  mask: boolean;
  required: boolean;
};

const ownPeriod = (retention: Retention | undefined) =>
  retention?.kind === 'fixed' ? { period: retention.period, clock: retention.from ?? ('' as const) } : undefined;

const keepingOf = ({ retention, activity }: CustomField): Pick<FieldForm, 'keeping' | 'other'> => {
  if (retention?.kind !== 'same_as') return { keeping: retention ? 'own' : 'activity', other: activity };
  if (retention.activity === activity || retention.activity === 'custom_data_fields')
    return { keeping: 'activity', other: activity };
  return { keeping: 'other', other: retention.activity };
};

/** An empty editor: personal data, filled by the controller (GDPR Art. 25(2)). */
export const emptyForm: FieldForm = {
  key: '',
  label: '',
  purpose: '',
  type: 'text',
  sensitivity: 'personal',
  ground: '',
  safeguards: '',
  sources: ['controller'],
  activity: 'call_handling',
  keeping: 'activity',
  other: 'call_handling',
  period: 'P1M',
  clock: 'collected',
  mask: false,
  required: false,
};

/**
 * The editor of a new field under a plan: where it allows a period per field, a short one is proposed, for the activity may
 * keep no content and then nothing would say how long.
 */
export const newForm = ({ custom_field_retention: range }: PlanLimits): FieldForm => {
  if (range === null) return emptyForm;
  const { period } = emptyForm;
  return { ...emptyForm, keeping: 'own', period: sideOf(period, range) === 'inside' ? period : range.min };
};

/** The editor of a field that is there. */
export const formOf = (field: CustomField): FieldForm => ({
  ...emptyForm,
  key: field.key,
  label: field.label,
  purpose: field.purpose,
  type: field.type,
  sensitivity: field.sensitivity,
  ground: field.special_ground?.ground ?? '',
  safeguards: field.special_ground?.safeguards ?? '',
  sources: field.sources,
  activity: field.activity,
  ...keepingOf(field),
  ...ownPeriod(field.retention),
  mask: field.mask,
  required: field.required,
});

/** A field that says "as its activity" itself stays as it is: opening and closing the editor changes nothing. */
const retentionOf = (form: FieldForm, before: CustomField | undefined): Retention | undefined => {
  if (form.keeping === 'other') return { kind: 'same_as', activity: form.other };
  if (form.keeping === 'own')
    return { kind: 'fixed', period: form.period, ...(form.clock === '' ? {} : { from: form.clock }) };
  const said = before?.retention?.kind === 'same_as' && before.retention.activity === form.activity;
  return said ? before?.retention : undefined;
};

const groundOf = ({ sensitivity, ground, safeguards }: FieldForm): SpecialGround | undefined => {
  if (!needsGround(sensitivity) || ground === '') return undefined;
  return { ground, safeguards: oneLine(safeguards).trim() };
};

/** The field as the API has it: nothing in it that is not chosen, sources in one order. */
export const fieldOf = (form: FieldForm, before: CustomField | undefined): CustomField => {
  const retention = retentionOf(form, before);
  const special = groundOf(form);
  const text = (value: string) => oneLine(value).trim();
  return {
    key: text(form.key),
    label: text(form.label),
    purpose: text(form.purpose),
    type: form.type,
    sensitivity: form.sensitivity,
    sources: form.sources,
    activity: form.activity,
    ...(retention ? { retention } : {}),
    mask: form.mask,
    required: form.required,
    ...(special ? { special_ground: special } : {}),
  };
};
