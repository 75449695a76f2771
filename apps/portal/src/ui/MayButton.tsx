import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithoutRef } from 'react';
import type { Ability } from '../api/generated';
import { useMay } from '../session/session';
import { Denied } from './Denied';

type MayButtonProps = ButtonProps & Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps> & { ability: Ability };

/**
 * A button for what not every role may do. Without the ability it stays reachable and says which role it needs, for eyes,
 * keyboard and screen reader alike.
 */
export const MayButton = ({ ability, onClick, children, ...rest }: MayButtonProps) => {
  const { why } = useMay(ability);
  if (why === undefined)
    return (
      <Button {...rest} onClick={onClick}>
        {children}
      </Button>
    );
  return (
    <Denied why={why}>
      <Button {...rest} variant="default" data-disabled aria-disabled="true" aria-description={why}>
        {children}
      </Button>
    </Denied>
  );
};
