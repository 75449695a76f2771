import { Paper, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Section } from '../../ui/Page';

/** Facts that belong together, under their heading. */
export const Facts = ({ title, children }: { title: string; children: ReactNode }) => (
  <Section title={title}>
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} maw="52rem">
      <Stack gap="xl">{children}</Stack>
    </Paper>
  </Section>
);
