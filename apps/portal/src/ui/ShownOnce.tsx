import { Alert, Button, Checkbox, Group, Stack } from '@mantine/core';
import { KeyRound } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Dialog } from './Dialog';

type ShownOnceProps = {
  title: string;
  text: string;
  children: ReactNode;
  /** What the person says before the dialog may go: that the secret is in a safe place. */
  kept: string;
  action: string;
  done: () => void;
  /** Part of the page that takes the focus afterwards where the opener is gone. */
  part?: string;
};

/** A secret that is never shown again: the dialog stays until the person says that it is kept. */
export const ShownOnce = ({ title, text, children, kept, action, done, part = 'content' }: ShownOnceProps) => {
  const [sure, setSure] = useState(false);
  return (
    <Dialog title={title} part={part}>
      <Stack>
        <Alert variant="outline" icon={<KeyRound aria-hidden />}>
          {text}
        </Alert>
        {children}
        <Checkbox label={kept} checked={sure} onChange={({ currentTarget }) => setSure(currentTarget.checked)} />
        <Group justify="flex-end">
          <Button disabled={!sure} onClick={done}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
};
