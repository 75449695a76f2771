import type { NewTotp, RecoveryCodes } from '../api/generated';

/** What an account can do about its authenticator app: a member's and an operator's differ in their addresses only. */
export type AppCalls = {
  begin: () => Promise<NewTotp>;
  confirm: (code: string) => Promise<RecoveryCodes>;
  remove: () => Promise<unknown>;
  /** Absent where new codes come only with a new app. */
  renew?: () => Promise<RecoveryCodes>;
};
