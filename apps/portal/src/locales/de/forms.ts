import type { LocalePart } from '../locale';

/** Pieces that the pages of the settings share: the frame of a setting, periods, what the plan does not include. */
export const forms: LocalePart<'forms'> = {
  changed: 'Noch nicht gespeichert',
  refused: 'Nicht übernommen',
  undo: 'Zurücknehmen',
  undo_of: 'Zurücknehmen: {{setting}}',
  saved_value: 'Gespeichert: {{value}}',
  holds: 'Was gilt: {{value}}',
  reset: 'Auf Standard zurücksetzen ({{value}})',
  reset_of: 'Auf Standard zurücksetzen ({{value}}): {{setting}}',
  why: {
    catalog_default: 'Standardwert',
    plan_limit: 'Grenze des Tarifs',
    customer_choice: 'Ihre Wahl',
    subprocessor_floor: 'Mindestdauer eines Unterauftragsverarbeiters',
    vendor_fixed: 'Vom Auftragsverarbeiter festgelegt',
    hold: 'Löschsperre (Legal Hold)',
  },
  upgrade: {
    plan: 'Was Ihr Tarif umfasst',
    plan_of: 'Was Ihr Tarif umfasst: {{setting}}',
    ask: 'Mehr anfragen',
    ask_of: 'Mehr anfragen: {{setting}}',
    more: 'Ein anderer Tarif lässt möglicherweise mehr zu.',
  },
  not_included: 'Ihr Tarif ({{plan}}) umfasst dies nicht.',
  values_not_included: 'Ihr Tarif ({{plan}}) umfasst nicht: {{values}}.',
  period: {
    amount: 'Dauer',
    unit: 'Einheit',
    units: { D: 'Tage', W: 'Wochen', M: 'Monate', Y: 'Jahre' },
    range: 'Ihr Tarif ({{plan}}) lässt {{min}} bis {{max}} zu.',
    exactly: 'Ihr Tarif ({{plan}}) sieht genau {{period}} vor.',
    above: 'Zu lang: Ihr Tarif ({{plan}}) lässt höchstens {{max}} zu.',
    below: 'Zu kurz: Ihr Tarif ({{plan}}) lässt mindestens {{min}} zu.',
    other: 'Dieser Wert ist in Ihrem Tarif ({{plan}}) nicht vorgesehen.',
    not_taken: 'Der Wert wird nicht übernommen.',
    trouble: {
      empty: 'Geben Sie eine Dauer an. Es wird nichts übernommen.',
      unreadable: 'Geben Sie eine ganze Zahl oder eine Dauer wie „14 Monate“ oder P14M ein. Es wird nichts übernommen.',
      zero: 'Die kürzeste Dauer ist ein Tag.',
      too_long: 'Die längste Dauer sind hundert Jahre.',
    },
  },
  retention: {
    kind_of: 'Wie wird gespeichert? {{setting}}',
    kinds: {
      none: 'Keine Speicherung',
      fixed: 'Für eine bestimmte Dauer',
      until_event: 'Bis zu einem Ereignis, höchstens für eine bestimmte Dauer',
      same_as: 'So lange wie die Daten einer anderen Tätigkeit',
      indefinite: 'Unbefristet',
    },
    indefinite_hint:
      'Personenbezogene Daten dürfen nicht länger als erforderlich gespeichert werden (Art. 5 Abs. 1 Buchst. e DSGVO): Dies bedarf einer Begründung.',
    indefinite_not_included: 'Ihr Tarif ({{plan}}) umfasst keine unbefristete Speicherung. Wählen Sie eine Dauer.',
    justification: 'Warum lässt sich kein Ende festlegen?',
    justification_hint: 'Dieser Satz steht im Anhang.',
    justification_missing: 'Geben Sie den Grund an. Ohne ihn wird nichts übernommen.',
    activity: 'Tätigkeit, deren Dauer gilt',
    until: {
      account_deleted: 'Speicherung bis zur Löschung des Kontos; andernfalls höchstens für diese Dauer ab {{clock}}:',
      contract_ended: 'Speicherung bis zum Ende des Vertrags; andernfalls höchstens für diese Dauer ab {{clock}}:',
      consent_withdrawn:
        'Speicherung bis zum Widerruf der Einwilligung; andernfalls höchstens für diese Dauer ab {{clock}}:',
    },
  },
  region: {
    vendor_default: 'Der Auftragsverarbeiter wählt; der Anhang nennt die Orte.',
    stored: {
      EU: 'Speicherung in der Europäischen Union. Was ein Unterauftragsverarbeiter dennoch andernorts speichert, steht im Anhang.',
      US: 'Speicherung in den Vereinigten Staaten, einem Drittland: Der Anhang führt dann die Übermittlung auf.',
    },
    relayed: {
      EU: 'Durchleitung in der Europäischen Union. Was ein Unterauftragsverarbeiter dennoch andernorts speichert, steht im Anhang.',
      US: 'Durchleitung in den Vereinigten Staaten, einem Drittland: Der Anhang führt dann die Übermittlung auf.',
    },
  },
};
