import type { z } from 'zod';

/** Refuses a value that a list names a second time: the list is a set of choices. */
export const refuseRepeated = (list: readonly string[], context: z.RefinementCtx): void => {
  for (const [index, value] of list.entries())
    if (list.indexOf(value) < index)
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `${value} is named twice; name it once.`,
        params: { code: 'not_allowed_value' },
      });
};
