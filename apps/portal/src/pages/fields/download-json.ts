/** Offers a value as a JSON file; nothing leaves the browser. */
export const downloadJson = (name: string, value: unknown): void => {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own reference by then; the next task is soon enough.
  setTimeout(() => URL.revokeObjectURL(url), 0);
};
