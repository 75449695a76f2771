import { Box } from '@mantine/core';
import type { ReactNode } from 'react';
import { anchorOf } from '../../change-set/pointers';
import { useLanding } from '../../forms/use-landing';

/** The place of one member of a fact: what a review has against it leads here. */
export const LeafPlace = ({ path, children }: { path: string; children: ReactNode }) => {
  const id = anchorOf(path);
  const leaf = useLanding<HTMLDivElement>(id);
  return (
    <Box ref={leaf} id={id} tabIndex={-1} data-path={path}>
      {children}
    </Box>
  );
};
