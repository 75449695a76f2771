import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { listen } from '../api/client';
import { queries } from '../api/queries';
import type { ProofDialog, Question } from './ProofDialog';

/** What is asked at the moment. The part of the page that is on the screen asks, and hands the asking back when it goes. */
const useQuestion = (signedIn: () => boolean) => {
  const [question, ask] = useState<Question | null>(null);
  const [loaded, setLoaded] = useState<{ Dialog: typeof ProofDialog } | null>(null);
  const waiting = useRef<Promise<boolean> | null>(null);
  const asks = useRef(signedIn);
  asks.current = signedIn;
  useEffect(() => {
    const put = async (kind: Question['kind']): Promise<boolean> => {
      try {
        const { ProofDialog: Dialog } = await import('./ProofDialog');
        setLoaded({ Dialog });
      } catch {
        // Nobody can be asked without a connection: the call fails as it did, and may be tried again.
        waiting.current = null;
        return false;
      }
      return new Promise<boolean>((answer) => ask({ kind, answer }));
    };
    const once = (kind: Question['kind']) => () => (waiting.current ??= put(kind));
    const before = listen({
      signInAgain: async () => (asks.current() ? once('again')() : false),
      proveAgain: once('prove'),
    });
    return () => void listen(before);
  }, []);
  const end = (done: boolean) => {
    question?.answer(done);
    waiting.current = null;
    ask(null);
  };
  return { question, end, loaded };
};

/**
 * Asks for the password in the middle of the work: where the session is over, or where a sensitive change wants a fresh
 * proof. What was typed stays on the page behind it. The dialog is loaded when somebody is asked first.
 */
export const SignInAgain = ({
  operator,
}: {
  /** E-mail address of the operator, in the console. */ operator?: string;
}) => {
  const client = useQueryClient();
  const member = () => client.getQueryData(queries.me().queryKey);
  const { question, end, loaded } = useQuestion(() => operator !== undefined || member() !== undefined);
  return loaded && <loaded.Dialog question={question} end={end} member={member()} operator={operator} />;
};
