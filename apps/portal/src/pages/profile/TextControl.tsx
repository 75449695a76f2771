import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { oneLine, someLines } from '../../forms/one-line';
import { textProblem, type TextRule } from './text-problems';

type Props = Pick<TextInputProps, 'id' | 'label' | 'required' | 'autoComplete' | 'aria-describedby'> & {
  value: string | null;
  /** Shown and not to be changed: it stays readable. */
  disabled: boolean;
  onChange: (value: string | null) => void;
  rule: TextRule;
  /** Several lines, as an address. */
  lines?: boolean;
  type?: 'text' | 'email' | 'tel';
  /** What the server, or the fact as a whole, has against it. */
  error?: string | undefined;
  errorLanguage?: 'en';
};

/** A text that is either there or not: emptied it is removed, never an empty text. What is wrong is said on leaving it. */
export const TextControl = ({
  value,
  onChange,
  rule,
  lines = false,
  error,
  errorLanguage,
  type,
  disabled,
  required,
  ...rest
}: Props) => {
  const { t } = useTranslation('profile');
  const [inside, setInside] = useState(false);
  const clean = lines ? someLines : oneLine;
  const problem = inside ? null : textProblem(value, rule);
  const own = problem === null ? null : t(`problem.${problem}`, { max: rule.max });
  const refused = error === undefined ? undefined : <span lang={errorLanguage}>{error}</span>;
  const shared = {
    ...rest,
    readOnly: disabled,
    required: required === true && !disabled,
    value: value ?? '',
    error: own ?? refused,
    onFocus: () => setInside(true),
    onBlur: () => {
      setInside(false);
      const trimmed = value?.trim() ?? '';
      if (value !== null && trimmed !== value) onChange(trimmed);
    },
  };
  const take = (text: string) => onChange(clean(text).trim() === '' ? null : clean(text));
  return lines ? (
    <Textarea
      {...shared}
      autosize
      minRows={3}
      maxRows={8}
      onChange={({ currentTarget }) => take(currentTarget.value)}
    />
  ) : (
    <TextInput {...shared} type={type ?? 'text'} onChange={({ currentTarget }) => take(currentTarget.value)} />
  );
};
