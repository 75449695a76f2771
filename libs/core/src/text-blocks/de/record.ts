import type { record as english } from '../en/record.js';
import { formatOf } from '../format.js';

const { list } = formatOf('de');

/** What the effective record says of its values. */
export const record: typeof english = {
  on: 'ein',
  off: 'aus',
  demoMark: ' [Beispielwert]',
  notKnown: 'nicht bekannt',
  why: {
    limitedChoice: (chosen, plan) => `Gewählt war: ${chosen}. Der Tarif ${plan} begrenzt es auf diesen Wert.`,
    limitedDefault: (plan) => `Der Tarif ${plan} begrenzt die Voreinstellung des Katalogs auf diesen Wert.`,
    chosen: 'Vom Kunden gewählt.',
    fallback: 'Voreinstellung des Katalogs; der Kunde hat nichts anderes gewählt.',
    vendorFixed: (source) => `Vom Auftragsverarbeiter festgelegt, nicht vom Kunden (${source}).`,
    vendorFixedUnstated: 'Vom Auftragsverarbeiter festgelegt; noch keine Quelle nennt die Dauer.',
    fieldLimited: (plan) => `Durch den Tarif ${plan} auf diesen Wert begrenzt.`,
    fieldChosen: 'Vom Kunden für dieses Feld gewählt.',
    fieldDefault: 'Voreinstellung: wie die Tätigkeit, in der das Feld verwendet wird.',
    perField: 'Jedes Feld hat seine eigene Speicherdauer; siehe die Liste der Zusatzfelder.',
  },
  enforcement: (subprocessor, how) => `${subprocessor}: ${how}`,
  field: {
    open: (activity) =>
      `nicht angegeben: „${activity}“ speichert keine Inhalte, das Feld braucht daher eine eigene Speicherdauer`,
    as: (activity, retention) => `wie „${activity}“: ${retention}`,
    copy: (activity, retention) => `; die Kopie in „${activity}“: ${retention}`,
    category: (label, sensitivity) => `${label} (${sensitivity})`,
    perField: 'je Feld',
    each: (parts) => `je Feld: ${parts.join(', ')}`,
    own: (count, longest) =>
      `${count} mit eigener Speicherdauer${longest === undefined ? ', nicht jedes mit einem Ende' : ` von höchstens ${longest}`}`,
    shared: (count) => `${count} wie die Tätigkeit, in der das Feld verwendet wird`,
    copies: (activities) => `; Kopien in ${list(activities)} wie dort angegeben`,
  },
  maximum: {
    unknownRetention: 'nicht bekannt: die Speicherdauer ist nicht angegeben',
    nothing: 'es wird nichts gespeichert',
    sameAs: 'so lange wie die Daten der genannten Tätigkeit',
    asActivity: 'wie die Tätigkeit, in der das Feld verwendet wird',
    unknownActivity: 'nicht bekannt: die Speicherdauer einer Tätigkeit ist nicht angegeben',
    noEnd: 'kein Ende',
    unknownTerms: (terms) => `nicht bekannt: ${terms.join(', ')} nicht angegeben`,
    latest: (period, floor) =>
      `spätestens nach ${period}${floor ? ' (Mindestdauer bei einem Unterauftragsverarbeiter)' : ''}`,
  },
  terms: {
    active: 'aktive Dauer',
    activeSource: 'die geltende Speicherdauer',
    coolingOff: 'Wartezeit nach einer Verkürzung',
    planSource: (plan) => `Tarif ${plan}`,
    lag: 'Löschverzug',
    backupTail: 'Nachlauf der Sicherungskopien',
    floor: (subprocessor) => `Mindestdauer bei ${subprocessor}`,
  },
};
