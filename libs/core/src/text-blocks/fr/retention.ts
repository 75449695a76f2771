import type { retention as english } from '../en/retention.js';
import { formatOf } from '../format.js';

const { count } = formatOf('fr');

/** Periods and retentions in words. */
export const retention: typeof english = {
  months: (months) => count(months, { one: 'mois', other: 'mois' }),
  days: (days) => count(days, { one: 'jour', other: 'jours' }),
  and: (one, other) => `${one} et ${other}`,
  clocks: {
    collected: 'la collecte',
    stored: 'l’enregistrement',
    last_activity: 'la dernière activité',
    call_ended: 'la fin de l’appel',
    account_closed: 'la fermeture du compte',
    contract_ended: 'la fin du contrat',
  },
  events: {
    account_deleted: 'la suppression du compte',
    contract_ended: 'la fin du contrat',
    consent_withdrawn: 'le retrait du consentement',
  },
  none: 'non conservées',
  sameAs: (activity) => `aussi longtemps que les données de l’activité « ${activity} »`,
  indefinite: (justification) => `sans terme fixe (${justification})`,
  untilEvent: (event, ceiling, clock) => `jusqu’à ${event}, au plus tard ${ceiling} après ${clock}`,
  fixed: (period, clock) => (clock ? `${period} à compter de ${clock}` : period),
};
