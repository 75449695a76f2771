import { Badge } from '@mantine/core';
import { ArrowDown, ArrowUp, Minus, Pencil, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';

const icons = {
  longer: ArrowUp,
  shorter: ArrowDown,
  on: Plus,
  starts: Plus,
  added: Plus,
  off: Minus,
  ends: Minus,
  removed: Minus,
  changed: Pencil,
} as const;
export type Effect = keyof typeof icons;

/** What a change does, as a word with a sign: never by colour alone. */
export const EffectBadge = ({ effect }: { effect: Effect }) => {
  const { t } = useTranslation('review');
  const Icon = icons[effect];
  return (
    <Badge variant="default" size="md" tt="none" leftSection={<Icon size={12} aria-hidden />} data-effect={effect}>
      {t(`effect.${effect}`)}
    </Badge>
  );
};
