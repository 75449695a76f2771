import type { retention as english } from '../en/retention.js';
import { formatOf } from '../format.js';

const { count } = formatOf('de');

const clocks = {
  collected: 'Erhebung',
  stored: 'Speicherung',
  last_activity: 'der letzten Aktivität',
  call_ended: 'dem Ende des Anrufs',
  account_closed: 'der Schließung des Kontos',
  contract_ended: 'dem Ende des Vertrags',
};

/** Periods and retentions in words. */
export const retention: typeof english = {
  months: (months) => count(months, { one: 'Monat', other: 'Monate' }),
  days: (days) => count(days, { one: 'Tag', other: 'Tage' }),
  and: (one, other) => `${one} und ${other}`,
  clocks,
  events: {
    account_deleted: 'das Konto gelöscht wird',
    contract_ended: 'der Vertrag endet',
    consent_withdrawn: 'die Einwilligung widerrufen wird',
  },
  none: 'nicht gespeichert',
  sameAs: (activity) => `so lange wie die Daten der Tätigkeit „${activity}“`,
  indefinite: (justification) => `ohne festes Ende (${justification})`,
  untilEvent: (event, ceiling, clock) => `bis ${event}, spätestens ${ceiling} nach ${clock}`,
  fixed: (period, clock) => (clock ? `${period} ab ${clock}` : period),
};
