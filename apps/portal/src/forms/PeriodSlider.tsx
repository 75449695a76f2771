import { Box, Group, Slider, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useFormat } from '../text/format';
import { nearestStop, type PeriodRange, stopsOf } from './period-range';

type Props = {
  label: string;
  period: string;
  allowed: PeriodRange;
  disabled: boolean;
  onChange: (period: string) => void;
};

/** A slider over the allowed periods: it stops at sensible steps and cannot leave the range. */
export const PeriodSlider = ({ label, period, allowed, disabled, onChange }: Props) => {
  const format = useFormat();
  const { min, max } = allowed;
  const stops = useMemo(() => stopsOf({ min, max }), [min, max]);
  const last = stops.length - 1;
  const say = (at: number) => format.period(stops[at] ?? period);
  return (
    <Box maw="36rem" mx={12}>
      <Slider
        min={0}
        max={last}
        step={1}
        value={nearestStop(stops, period)}
        onChange={(at) => onChange(stops[at] ?? period)}
        label={say}
        thumbLabel={label}
        thumbValueText={say}
        disabled={disabled}
        thumbSize={24}
        size="sm"
        marks={[{ value: 0 }, { value: last }]}
      />
      {/* Labels of marks stand in the middle under them: at 320 px the last one would widen the page (WCAG 1.4.10). */}
      <Group justify="space-between" gap="xs" mx={-12} mt={6}>
        <Text size="sm" c="dimmed">
          {format.period(min)}
        </Text>
        <Text size="sm" c="dimmed">
          {format.period(max)}
        </Text>
      </Group>
    </Box>
  );
};
