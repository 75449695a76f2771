import { Tooltip } from '@mantine/core';

/** What a hint says, beside what it is about. */
export const HintBubble = ({ label, about, shown }: { label: string; about: HTMLElement; shown: boolean }) => (
  <Tooltip label={label} target={about} opened={shown} multiline maw={280} />
);
