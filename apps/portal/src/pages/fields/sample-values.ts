import type { CustomField } from '../../api/generated';

/** What somebody gives in the sample: a text of any kind, or a tick. */
export type SampleValue = string | boolean | undefined;

const fits: Partial<Record<CustomField['type'], (text: string) => boolean>> = {
  number: (text) => Number.isFinite(Number(text)),
  email: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  phone: (text) => /^\+?[\d\s()/.-]{4,}$/.test(text),
  url: (text) => URL.canParse(text),
};

/** What the widget would say of a value: it is missing, or it is no value of this type; null where it is sound. */
export const checkSample = (field: CustomField, value: SampleValue): 'missing' | 'misfit' | null => {
  if (value === undefined || value === '' || value === false) return field.required ? 'missing' : null;
  return typeof value === 'string' && fits[field.type]?.(value) === false ? 'misfit' : null;
};

/** What others see of a masked value: that something is there, and nothing of it, not even its length. */
export const masked = '••••••••';
