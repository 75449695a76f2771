const most = 1000;

/** A page size that MongoDB does not read as "all": 1 to 1000. Throws a RangeError otherwise. */
export const bounded = (limit: number): number => {
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return limit;
  throw new RangeError(`A page holds 1 to ${most} items, not ${limit}.`);
};
