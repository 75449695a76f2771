import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { Hint } from './Hint';

/**
 * A button that cannot be used now, with the reason: for the pointer and the keyboard a hint beside it, and where nothing
 * hovers, text below it. A screen reader has it from the button itself (`aria-description`).
 */
export const Denied = ({ why, children }: { why: string; children: ReactElement }) => (
  <span className="denied">
    <Hint label={why}>{children}</Hint>
    <Text span size="xs" c="dimmed" className="denied-why" aria-hidden>
      {why}
    </Text>
  </span>
);
