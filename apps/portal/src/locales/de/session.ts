import type { LocalePart } from '../locale';

/** What the pages around signing in and secrets have in common. */
export const session: LocalePart<'session'> = {
  appearance: 'Sprache und Darstellung',
  actions: 'Aktionen',
  password: {
    show: 'Passwort anzeigen',
    new: 'Neues Passwort',
    rules:
      'Mindestens {{count}} Zeichen. Ein ganzer Satz ist gut; Ziffern oder Sonderzeichen sind nicht vorgeschrieben.',
    so_far: '{{count}} von mindestens {{least}} Zeichen',
    long_enough: '{{count}} Zeichen: lang genug',
    too_short: 'Wählen Sie mindestens {{count}} Zeichen.',
    too_long: 'Wählen Sie höchstens {{count}} Zeichen.',
    too_weak:
      'Dieses Passwort ist leicht zu erraten. Lassen Sie Ihre Adresse, Reihen und Wiederholungen weg; wählen Sie einige Wörter, die nicht zusammengehören.',
  },
  passkey: {
    cancelled: 'Es wurde kein Passkey verwendet. Versuchen Sie es erneut, oder wählen Sie einen anderen Weg.',
    already: 'Auf diesem Gerät gibt es bereits einen Passkey für Ihr Konto.',
    wrong_address:
      'Unter dieser Adresse funktionieren Passkeys nicht. Öffnen Sie das Portal unter seiner eigenen Adresse mit Namen.',
    unknown: 'Dieser Passkey ist hier nicht bekannt. Möglicherweise wurde er entfernt.',
    too_slow: 'Das hat zu lange gedauert. Versuchen Sie es erneut.',
    too_many: 'Sie haben bereits die höchste Zahl an Passkeys. Entfernen Sie zuerst einen.',
    not_possible: 'Der Passkey hat nicht funktioniert. Versuchen Sie es erneut, oder wählen Sie einen anderen Weg.',
  },
  no_passkeys: {
    address:
      'Passkeys benötigen einen Namen in der Adresszeile. Diese Seite wurde unter einer Adresse aus Zahlen geöffnet; öffnen Sie sie unter ihrem Namen, zum Beispiel localhost.',
    insecure: 'Passkeys benötigen eine sichere Verbindung (https).',
    browser: 'Dieser Browser unterstützt keine Passkeys.',
  },
  abilities: {
    settings_read: 'Einstellungen lesen',
    settings_write: 'Einstellungen ändern',
    profile_write: 'Unternehmensprofil ändern',
    record_read: 'Verzeichnis von Verarbeitungstätigkeiten lesen',
    annexes_read: 'Anhänge lesen',
    annexes_write: 'Anhänge ausstellen',
    drafts_read: 'Entwürfe des Anhangs lesen',
    api_keys_read: 'API-Schlüssel sehen',
    api_keys_write: 'API-Schlüssel erstellen und widerrufen',
    members_read: 'Mitglieder sehen',
    members_write: 'Mitglieder einladen, ändern und entfernen',
  },
};
