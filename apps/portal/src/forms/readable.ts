/**
 * Text of a control that cannot be changed stays readable: many come to read what holds, not to change it. What is chosen
 * has the colour of text, the rest is dimmed.
 */
export const readable = (chosen = true) => ({
  opacity: 1,
  color: chosen ? 'var(--mantine-color-text)' : 'var(--mantine-color-dimmed)',
});
