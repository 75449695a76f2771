/** The label of a choice that a role may not change: greyed texts are too pale to read, and reading is what the role may. */
export const readable = { label: { color: 'var(--mantine-color-text)' } } as const;
