import { type FocusEvent, type PointerEvent, type ReactElement, useRef, useState } from 'react';
import type { HintBubble } from './HintBubble';

type Props = {
  label: string;
  disabled?: boolean;
  /** Whether a tap shows it: only where the tap does nothing else. */
  touch?: boolean;
  children: ReactElement;
};

/**
 * A hint for the pointer and the keyboard; Escape hides it (WCAG 2.2, 1.4.13). What places it is loaded with the first one:
 * it is no part of the first page. What it says must stand in the page for screen readers too.
 */
export const Hint = ({ label, disabled = false, touch = false, children }: Props) => {
  const place = useRef<HTMLSpanElement>(null);
  const [shown, show] = useState(false);
  const [loaded, setLoaded] = useState<{ Bubble: typeof HintBubble } | null>(null);
  const open = () => {
    if (disabled) return;
    show(true);
    if (loaded) return;
    // Without a connection there is no hint; nothing else is lost.
    void import('./HintBubble').then(
      ({ HintBubble: Bubble }) => setLoaded({ Bubble }),
      () => undefined,
    );
  };
  const close = () => show(false);
  const about = place.current?.firstElementChild;
  return (
    <span
      ref={place}
      style={{ display: 'contents' }}
      onPointerEnter={({ pointerType }: PointerEvent) => (touch || pointerType !== 'touch') && open()}
      onPointerLeave={close}
      onFocus={({ target }: FocusEvent) => target.matches(':focus-visible') && open()}
      onBlur={close}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      {children}
      {loaded && !disabled && about instanceof HTMLElement && (
        <loaded.Bubble label={label} about={about} shown={shown} />
      )}
    </span>
  );
};
