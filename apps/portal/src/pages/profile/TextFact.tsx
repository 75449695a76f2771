import { useSetting } from '../../change-set/ChangeSet';
import { FactFrame } from './FactFrame';
import type { FactName } from './facts';
import { TextControl } from './TextControl';

type Props = {
  name: Extract<
    FactName,
    'legal_name' | 'registration_number' | 'address' | 'industry' | 'lead_authority' | 'governing_law'
  >;
  max: number;
  lines?: boolean;
  autoComplete?: string;
};

/** A fact that is a text. */
export const TextFact = ({ name, max, lines, autoComplete }: Props) => {
  const { value, set } = useSetting<string>(`/profile/${name}`);
  return (
    <FactFrame name={name}>
      {({ id, describedBy, disabled }) => (
        <TextControl
          id={id}
          aria-describedby={describedBy}
          disabled={disabled}
          value={value}
          onChange={set}
          rule={{ max }}
          {...(lines === undefined ? {} : { lines })}
          autoComplete={autoComplete ?? 'off'}
        />
      )}
    </FactFrame>
  );
};
