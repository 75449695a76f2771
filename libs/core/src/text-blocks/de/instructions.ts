import type { instructions as english } from '../en/instructions.js';
import { formatOf } from '../format.js';

const { count } = formatOf('de');

/** Part IV: documented instructions. */
export const instructions: typeof english = {
  heading: 'Dokumentierte Weisungen',
  procedureHeading: 'Wie Weisungen erteilt und festgehalten werden',
  procedure: {
    controller:
      'Der Kunde erteilt seine Weisungen als Verantwortlicher, indem er seine Einstellungen im Portal oder über die Schnittstelle ändert; eine schriftlich erhaltene Weisung kann der Auftragsverarbeiter eintragen.',
    processor:
      'Der Kunde erteilt seine Weisungen im Namen der Verantwortlichen, für die er handelt, indem er seine Einstellungen im Portal oder über die Schnittstelle ändert; eine schriftlich erhaltene Weisung kann der Auftragsverarbeiter eintragen.',
  },
  recorded:
    'Jede Änderung wird als nummerierte, unveränderliche Fassung aufbewahrt: wann, von wem, auf welchem Weg, warum, der Wert davor und danach. Eine Weisung gilt vom Zeitpunkt des Speicherns an, bis eine spätere sie ersetzt.',
  inForceHeading: 'Geltende Einstellungen',
  inForceCaption: 'Geltende Einstellungen nach Tätigkeiten, jeweils mit dem Grund',
  columns: { setting: 'Einstellung', value: 'Geltender Wert', why: 'Grund' },
  historyHeading: 'Bisherige Weisungen',
  historyCaption: (total) => `Bisherige Weisungen des Kunden: ${total}`,
  historyColumns: { number: 'Nr.', when: 'Wann und von wem', what: 'Weisung' },
  channels: {
    portal: 'im Portal',
    api: 'über die API',
    operator: 'durch den Auftragsverarbeiter',
    system: 'durch das System',
  },
  roles: {
    owner: 'Inhaber',
    admin: 'Administrator',
    legal: 'Recht',
    developer: 'Entwickler',
    viewer: 'Leser',
  },
  by: (label, role, channel) => `${label}${role === undefined ? '' : ` (${role})`}, ${channel}`,
  restored: (number) => `Weisung ${number} wiederhergestellt.`,
  noChange: 'Kein Wert wurde geändert.',
  defaults: 'Es gelten die Voreinstellungen des Katalogs.',
  reason: (reason) => `Grund: ${reason}`,
  earlier: (total) =>
    `${count(total, { one: 'frühere Weisung', other: 'frühere Weisungen' })}. Jede ist als Fassung ihrer Nummer vollständig aufbewahrt.`,
  span: (from, to) => `${from} bis ${to}`,
};
