import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { OperatorView } from '../../../api/generated';
import { operatorKnownHere } from '../../../session/known-here';
import { operatorQueries } from '../operator-queries';

const isOfConsole = (to: string | undefined): to is string => to !== undefined && /^\/operator(\/|\?|#|$)/.test(to);

/** Goes into the console: nothing stays that another person loaded, or that was refused without a session. */
export const useEnterConsole = (next: string | undefined): ((operator: OperatorView) => void) => {
  const [client, router] = [useQueryClient(), useRouter()];
  return (operator) => {
    operatorKnownHere.remember();
    client.removeQueries({ queryKey: ['operator'] });
    client.setQueryData(operatorQueries.me().queryKey, operator);
    router.history.replace(isOfConsole(next) ? next : '/operator');
  };
};
