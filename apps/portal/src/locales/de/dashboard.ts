import type { LocalePart } from '../locale';

/** The overview: what holds today. */
export const dashboard: LocalePart<'dashboard'> = {
  title: 'Übersicht',
  annex: {
    title: 'Anhang in Kraft',
    more: 'Vorschau, Fassungen und Ausstellen',
  },
  steps: {
    text: 'Es wurde noch kein Anhang ausgestellt. Vier Schritte führen zum ersten:',
    profile: 'Unternehmensprofil ausfüllen',
    features: 'Nicht genutzte Funktionen ausschalten',
    retention: 'Speicherdauer festlegen',
    annex: 'Anhang ansehen und ausstellen',
  },
  recent: {
    title: 'Neueste Weisungen',
    by: '{{at}} · {{person}} · {{channel}}',
    more: 'Alle Weisungen',
  },
  plan: {
    title: 'Tarif',
    name: 'Ihr Tarif',
    interaction_logs: 'Interaktionsprotokolle',
    recordings: 'Aufzeichnungen',
    modes: 'Aufzeichnungsmodi',
    fields: 'Eigene Felder',
    languages: 'Sprachen des Anhangs',
    range: '{{min}} bis {{max}}',
    of: '{{used}} von {{most}}',
    more: 'Alle Grenzen des Tarifs',
  },
  kept: {
    title: 'Wie lange Daten höchstens gespeichert werden',
    text: 'Je Tätigkeit die Daten, die am längsten gespeichert werden, einschließlich Bedenkzeit, Verzögerung der Löschung und Sicherungskopien.',
    activity: 'Tätigkeit',
    chosen: 'Geltende Dauer',
    longest: 'Insgesamt höchstens',
    more: 'Speicherdauer im Einzelnen',
  },
};
