import { useState } from 'react';

/** Marks a change that came from the control itself: what the value outside becomes next is its answer. */
const own = Symbol('own change');

/**
 * State of a control that may hold what is not a value yet (half a number, a reason not written). It lives beside the
 * value outside: a change of the control's own keeps what was typed, any other change of the value starts it afresh.
 */
export const useTyped = <State>(outside: string, make: () => State) => {
  const [kept, keep] = useState<{ outside: string | typeof own; state: State }>(() => ({ outside, state: make() }));
  let { state } = kept;
  if (kept.outside !== outside) {
    if (kept.outside !== own) state = make();
    keep({ outside, state });
  }
  return [state, (next: State) => keep({ outside: own, state: next })] as const;
};
