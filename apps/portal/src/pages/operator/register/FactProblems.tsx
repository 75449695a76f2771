import { Text } from '@mantine/core';
import type { ProblemItem } from '../../../api/generated';

/** What the API has against a fact, at the fact. */
export const FactProblems = ({ problems = [] }: { problems?: readonly ProblemItem[] | undefined }) =>
  problems.map(({ pointer, detail }) => (
    <Text key={`${pointer} ${detail}`} size="sm" c="var(--mantine-color-error)" role="alert" lang="en">
      {detail}
    </Text>
  ));
