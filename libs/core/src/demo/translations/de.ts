/** The made-up words of the demonstration in German. */
export const demoGerman: Readonly<Record<string, string>> = {
  // contract
  'operation of the communication services on the websites and apps of the customer, in the activities of the record':
    'Betrieb der Kommunikationsdienste auf den Websites und in den Apps des Kunden, in den Tätigkeiten des Verzeichnisses',
  'as long as the main contract, and until the data is erased after its end':
    'so lange wie der Hauptvertrag und danach, bis die Daten gelöscht sind',
  'staff sign an undertaking of confidentiality before they get access; it holds after they leave':
    'Mitarbeiter unterzeichnen eine Verpflichtung zur Vertraulichkeit, bevor sie Zugriff erhalten; sie gilt nach dem Ausscheiden fort',
  'requests of data subjects are passed on within 2 working days; data of one person can be exported and erased in the portal':
    'Anfragen betroffener Personen werden innerhalb von 2 Arbeitstagen weitergeleitet; die Daten einer Person lassen sich im Portal exportieren und löschen',
  'once a year, and after a breach, with 30 days of notice, on site or by a report of an independent auditor':
    'einmal im Jahr und nach einer Verletzung des Schutzes personenbezogener Daten, mit einer Ankündigung von 30 Tagen, vor Ort oder durch den Bericht eines unabhängigen Prüfers',
  'the standard contractual clauses, then this annex, then the main contract':
    'die Standardvertragsklauseln, dann dieser Anhang, dann der Hauptvertrag',
  // sub-processors
  'erased by the sub-processor when the period ends': 'vom Unterauftragsverarbeiter am Ende der Frist gelöscht',
  'queries are accepted over TLS only': 'Abfragen werden nur über TLS angenommen',
  'within 48 hours after it learns of the breach':
    'innerhalb von 48 Stunden, nachdem er von der Verletzung erfahren hat',
  'erased within 30 days after the end of the contract': 'innerhalb von 30 Tagen nach Vertragsende gelöscht',
  'ISO/IEC 27001': 'ISO/IEC 27001',
  'laws on surveillance by intelligence services and on orders to hand over data, and how they are applied':
    'Gesetze über die Überwachung durch Nachrichtendienste und über Anordnungen zur Herausgabe von Daten sowie ihre Anwendung',
  'data is encrypted before it leaves the EEA where the service allows it; every order of an authority is contested and reported':
    'Daten werden vor dem Verlassen des EWR verschlüsselt, wo der Dienst es zulässt; jede Anordnung einer Behörde wird angefochten und gemeldet',
  // measures
  'ids of end-users are replaced by random numbers before data is used for analysis':
    'Kennungen von Endnutzern werden durch Zufallszahlen ersetzt, bevor Daten ausgewertet werden',
  'connections are accepted over TLS 1.2 or newer only': 'Verbindungen werden nur über TLS 1.2 oder neuer angenommen',
  'each service runs in two data centres; either of them carries the full load':
    'jeder Dienst läuft in zwei Rechenzentren; jedes von ihnen trägt die volle Last',
  'backups are taken every night, and a restore is completed within 8 hours':
    'Sicherungen werden jede Nacht erstellt, und eine Wiederherstellung ist innerhalb von 8 Stunden abgeschlossen',
  'an outside company tests the service for weaknesses once a year, and a restore is rehearsed every quarter':
    'ein externes Unternehmen prüft den Dienst einmal im Jahr auf Schwachstellen, und eine Wiederherstellung wird jedes Quartal geübt',
  'staff log in with a personal account and a security key; rights are reviewed every quarter':
    'Mitarbeiter melden sich mit einem persönlichen Konto und einem Sicherheitsschlüssel an; Rechte werden jedes Quartal überprüft',
  'disks and backups are encrypted with AES-256; keys are replaced once a year':
    'Datenträger und Sicherungen sind mit AES-256 verschlüsselt; Schlüssel werden einmal im Jahr erneuert',
  'data centres are guarded day and night and entered with a badge and a code':
    'Rechenzentren werden Tag und Nacht bewacht und mit Ausweis und Code betreten',
  'log-ins, changes of settings and exports are logged with person and time and kept for 12 months':
    'Anmeldungen, Änderungen von Einstellungen und Exporte werden mit Person und Zeitpunkt protokolliert und 12 Monate aufbewahrt',
  'servers are built from a versioned description, and recording is off until a customer switches it on':
    'Server werden aus einer versionierten Beschreibung aufgebaut, und die Aufzeichnung ist aus, bis ein Kunde sie einschaltet',
  'an information security officer reports to the management, and every change is approved by a second person':
    'ein Beauftragter für Informationssicherheit berichtet der Geschäftsführung, und jede Änderung wird von einer zweiten Person freigegeben',
  'the management system for information security is certified under ISO/IEC 27001':
    'das Managementsystem für Informationssicherheit ist nach ISO/IEC 27001 zertifiziert',
  'fields that are not defined by the customer are refused, and marked elements are masked in the browser':
    'Felder, die der Kunde nicht festgelegt hat, werden abgewiesen, und markierte Elemente werden im Browser ausgeblendet',
  'entries are checked against the type of the field, and customers can correct them at any time':
    'Eingaben werden gegen den Typ des Feldes geprüft, und Kunden können sie jederzeit berichtigen',
  'a daily job erases what is due and logs the number of records erased':
    'ein täglicher Lauf löscht, was fällig ist, und protokolliert die Zahl der gelöschten Datensätze',
  'every change of settings is kept as a numbered instruction with person, time and reason':
    'jede Änderung der Einstellungen wird als nummerierte Weisung mit Person, Zeitpunkt und Grund aufbewahrt',
  'customers can export their data as JSON and CSV and erase the data of one person on their own':
    'Kunden können ihre Daten als JSON und CSV exportieren und die Daten einer Person selbst löschen',
  'requests of data subjects are passed on to the customer within 2 working days':
    'Anfragen betroffener Personen werden innerhalb von 2 Arbeitstagen an den Kunden weitergeleitet',
};
