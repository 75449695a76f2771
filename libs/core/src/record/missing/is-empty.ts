const isFact = (value: object): value is { value: unknown } => 'value' in value && 'source' in value;

/** True where nothing is stated: absent, blank, a list without entries, or a fact whose value is unknown. */
export const isEmpty = (value: unknown): boolean => {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && isFact(value) && isEmpty(value.value);
};
