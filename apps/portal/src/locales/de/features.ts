import type { LocalePart } from '../locale';

/** Welche Funktionen eingeschaltet sind und wo sie laufen. */
export const features: LocalePart<'features'> = {
  title: 'Funktionen und Regionen',
  lead: 'Welche Funktionen eingeschaltet sind und wo sie laufen. Was ausgeschaltet ist, verschwindet aus Ihrem Anhang: seine Zeilen, seine Unterauftragsverarbeiter und seine Übermittlungen.',
  active: 'findet statt',
  inactive: 'findet nicht statt',
  waiting: 'Die folgenden Einstellungen haben keine Wirkung, solange dies ausgeschaltet ist; sie bleiben erhalten.',
  retention: 'Speicherdauer: {{activity}}',
  effect: {
    off: 'Was das Ausschalten aus dem Anhang nimmt',
    on: 'Was das Einschalten in den Anhang bringt',
    rows: 'Zeilen des Verzeichnisses',
    subprocessors: 'Unterauftragsverarbeiter',
    transfers: 'Übermittlungen in Drittländer',
    none: 'Nichts: Der Anhang sagt dasselbe.',
    words:
      'Keine Zeile, keinen Unterauftragsverarbeiter, keine Übermittlung: nur, was der Anhang über diese Tätigkeit sagt.',
    against: 'Dies lässt sich noch nicht ändern:',
  },
  meaning: {
    user_interaction_logging_enabled: {
      on: 'Interaktionen werden für Diagnose und Support protokolliert.',
      off: 'Interaktionen werden nicht protokolliert.',
    },
    user_interaction_logging_analytics: {
      on: 'Interaktionsereignisse gehen auch an den Unterauftragsverarbeiter für Analysen.',
      off: 'Interaktionsdaten gehen nicht an den Unterauftragsverarbeiter für Analysen.',
    },
    call_handling_enabled: {
      on: 'Audio- und Videoanrufe können stattfinden; ihr Inhalt wird durchgeleitet, nicht gespeichert.',
      off: 'Es finden keine Anrufe statt, also werden auch keine aufgezeichnet.',
    },
    co_browsing_enabled: {
      on: 'Mitarbeiter können eine Seite gemeinsam mit einem Besucher ansehen.',
      off: 'Es gibt kein Co-Browsing.',
    },
    co_browsing_masking: {
      on: 'Markierte Elemente werden maskiert, bevor sie den Browser verlassen.',
      off: 'Markierte Elemente werden gezeigt, wie sie sind.',
    },
    ip_geolocation_enabled: {
      on: 'Der Ort eines Besuchers wird anhand der IP-Adresse ermittelt.',
      off: 'Es wird kein Ort ermittelt.',
    },
    ip_geolocation_precision: {
      country: 'Nur das Land wird ermittelt.',
      city: 'Stadt und Land werden ermittelt.',
    },
    ip_geolocation_truncate_ip: {
      on: 'Der letzte Teil der IP-Adresse wird vor der Abfrage entfernt.',
      off: 'Die vollständige IP-Adresse wird abgefragt.',
    },
  },
  elsewhere: {
    title: 'Auf anderen Seiten gewählt',
    text: 'Diese Tätigkeiten haben hier keinen Schalter.',
  },
  empty: 'Es gibt nichts zu schalten',
  empty_text: 'Der geltende Katalog enthält keine Funktionen, die sich ein- oder ausschalten lassen.',
};
