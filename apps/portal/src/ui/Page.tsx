import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

type PageProps = { title: string; lead?: ReactNode; actions?: ReactNode; children: ReactNode };

/** The page that was loaded: there the browser's own order of focus begins at the skip link. */
let arrival: string | null = location.pathname;

/** A page with its one heading; the heading takes the focus when one comes from another page. */
export const Page = ({ title, lead, actions, children }: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    if (location.pathname !== arrival) arrival = null;
    if (arrival === null && location.hash === '') heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start" gap="md">
        <Box flex="1 1 20rem" miw={0}>
          <Title order={1} size="h2" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
            {title}
          </Title>
          {lead !== undefined && (
            <Text c="dimmed" maw="44rem" mt={4}>
              {lead}
            </Text>
          )}
        </Box>
        {actions !== undefined && <Group gap="sm">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
};

type SectionProps = { title: string; id?: string; text?: ReactNode; children: ReactNode };

/** A part of a page under a heading of its own. */
export const Section = ({ title, id, text, children }: SectionProps) => (
  <Stack gap="sm" component="section" {...(id === undefined ? {} : { id })} aria-label={title}>
    <Title order={2} size="h4">
      {title}
    </Title>
    {text !== undefined && (
      <Text c="dimmed" size="sm" maw="44rem">
        {text}
      </Text>
    )}
    {children}
  </Stack>
);
