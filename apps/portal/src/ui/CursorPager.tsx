import { Button, Group, Text } from '@mantine/core';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Where a list stands: the cursors of the pages that were turned so far. `key`: what the list is filtered by. */
export const useCursors = (key = '') => {
  const [turned, setTurned] = useState<{ key: string; cursors: string[] }>({ key, cursors: [] });
  // Another filter is another list: its first page.
  const cursors = turned.key === key ? turned.cursors : [];
  return {
    cursor: cursors.at(-1),
    page: cursors.length + 1,
    newer: () => setTurned({ key, cursors: cursors.slice(0, -1) }),
    older: (next: string) => setTurned({ key, cursors: [...cursors, next] }),
  };
};

type Props = { cursors: ReturnType<typeof useCursors>; next: string | null | undefined; label: string };

/** Turns the pages of a list, newest first; nothing where there is one page only. */
export const CursorPager = ({ cursors, next, label }: Props) => {
  const { t } = useTranslation('shell');
  const { page, newer, older } = cursors;
  if (page === 1 && !next) return null;
  return (
    <Group component="nav" aria-label={label} gap="sm">
      <Button
        variant="default"
        leftSection={<ArrowLeft size={16} aria-hidden />}
        data-disabled={page === 1 || undefined}
        aria-disabled={page === 1}
        onClick={() => page > 1 && newer()}
      >
        {t('pages.newer')}
      </Button>
      <Text size="sm" role="status">
        {t('pages.page', { page })}
      </Text>
      <Button
        variant="default"
        rightSection={<ArrowRight size={16} aria-hidden />}
        data-disabled={!next || undefined}
        aria-disabled={!next}
        onClick={() => next && older(next)}
      >
        {t('pages.older')}
      </Button>
    </Group>
  );
};
