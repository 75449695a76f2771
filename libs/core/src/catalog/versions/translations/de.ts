/**
 * The words of the first catalogue in German. Terms follow the German texts of the GDPR and of the Commission's clauses:
 * Verantwortlicher, Auftragsverarbeiter, Unterauftragsverarbeiter, Standardvertragsklauseln, Garantien.
 */
export const german: Readonly<Record<string, string>> = {
  // the record and its notes
  'Data Processing Overview (Processor ROPA)':
    'Übersicht der Datenverarbeitung (Verzeichnis von Verarbeitungstätigkeiten des Auftragsverarbeiters)',
  'Processing activities are explicitly aligned with customer instructions.':
    'Die Verarbeitungstätigkeiten richten sich ausdrücklich nach den Weisungen des Kunden.',
  'Custom fields may be configured by the Controller or submitted directly by end users through embedded components (e.g., forms, chat, call prep widgets).':
    'Eigene Felder können vom Verantwortlichen eingerichtet oder von Endnutzern unmittelbar über eingebettete Komponenten übermittelt werden (z. B. Formulare, Chat, Widgets zur Gesprächsvorbereitung).',
  'Data retention periods are set according to customer agreements and can be modified upon request.':
    'Die Speicherdauern richten sich nach den Vereinbarungen mit dem Kunden und können auf Anfrage geändert werden.',
  'Data transfers outside EEA are secured using GDPR-compliant safeguards (e.g., SCCs).':
    'Übermittlungen von Daten in Länder außerhalb des EWR werden durch DSGVO-konforme Garantien abgesichert (z. B. Standardvertragsklauseln).',
  'Security measures adhere to GDPR standards for processors, with clear and transparent safeguards.':
    'Die Sicherheitsmaßnahmen folgen den Vorgaben der DSGVO für Auftragsverarbeiter, mit klaren und transparenten Garantien.',

  // user interaction logging
  'User Interaction Logging': 'Protokollierung von Nutzerinteraktionen',
  'Monitor user interactions for diagnostics/support':
    'Beobachtung von Nutzerinteraktionen zur Fehlerdiagnose und für den Support',
  "End-users of customer's websites/apps": 'Endnutzer der Websites/Apps des Kunden',
  'IP addresses': 'IP-Adressen',
  'session metadata': 'Metadaten der Sitzung',
  'page views': 'Seitenaufrufe',
  'any custom fields provided by the customer': 'vom Kunden bereitgestellte eigene Felder',
  'analysis of interaction events': 'Auswertung von Interaktionsereignissen',
  'storage of interaction logs': 'Speicherung der Interaktionsprotokolle',
  'Interaction logging': 'Protokollierung von Interaktionen',
  'Retention of interaction logs': 'Speicherdauer der Interaktionsprotokolle',
  'Analytics of interactions': 'Auswertung der Interaktionen',
  'collection, storage and analysis of interaction events; erasure when the retention ends':
    'Erheben, Speichern und Auswerten von Interaktionsereignissen; Löschen am Ende der Speicherdauer',
  'interaction logs': 'Interaktionsprotokolle',
  'events expire by the contract term of the project, not per customer; earlier deletion works for single persons only':
    'Ereignisse laufen nach der Vertragsfrist des Projekts ab, nicht je Kunde; früher löschen lassen sich nur die Daten einzelner Personen',
  'a retention limit of the log store; a change is reviewed by the vendor within up to 2 business days':
    'eine Speichergrenze des Protokollspeichers; eine Änderung prüft der Anbieter innerhalb von bis zu 2 Werktagen',

  // call handling
  'Call Handling (Real-time)': 'Durchführung von Anrufen (in Echtzeit)',
  'Real-time audio/video interactions': 'Audio-/Video-Gespräche in Echtzeit',
  'Audio/video streams': 'Audio-/Videoströme',
  'connection metadata': 'Metadaten der Verbindung',
  'relay of audio and video': 'Weiterleitung von Ton und Bild',
  Calls: 'Anrufe',
  'Media region': 'Region der Medienübertragung',
  "the processor's default": 'Voreinstellung des Auftragsverarbeiters',
  'European Union': 'Europäische Union',
  'United States': 'Vereinigte Staaten',
  'transmission of audio and video in real time, without storage of the content':
    'Übertragen von Ton und Bild in Echtzeit, ohne Speicherung der Inhalte',
  'audio and video streams (live relay only)': 'Audio- und Videoströme (nur Weiterleitung in Echtzeit)',
  'connection metadata: client IP addresses, and user names or ids where they are supplied':
    'Metadaten der Verbindung: IP-Adressen der Clients sowie Benutzernamen oder -kennungen, sofern sie mitgegeben werden',
  'kept in its access and error logs, no longer than needed for quality analysis; no period is published':
    'in seinen Zugriffs- und Fehlerprotokollen gespeichert, nicht länger als für die Qualitätsauswertung nötig; eine Frist ist nicht veröffentlicht',
  '"Not stored" is said of the content of calls; metadata is kept as stated below.':
    '„Nicht gespeichert“ gilt für den Inhalt der Anrufe; Metadaten werden wie unten angegeben gespeichert.',

  // co-browsing
  'Co-browsing Sessions': 'Co-Browsing-Sitzungen',
  'Enable real-time co-browsing support': 'Unterstützung durch gemeinsames Surfen (Co-Browsing) in Echtzeit',
  'Cursor movements': 'Mausbewegungen',
  'DOM elements': 'DOM-Elemente',
  'page metadata': 'Metadaten der Seite',
  'relay of co-browsing sessions': 'Weiterleitung der Co-Browsing-Sitzungen',
  'Co-browsing': 'Co-Browsing',
  'Edge region': 'Region des Netzknotens',
  'Masking of marked elements': 'Ausblenden markierter Elemente',
  'transmission of page content and cursor movements in real time, without storage of the content':
    'Übertragen von Seiteninhalten und Mausbewegungen in Echtzeit, ohne Speicherung der Inhalte',
  'page content and cursor movements (live relay only)':
    'Seiteninhalte und Mausbewegungen (nur Weiterleitung in Echtzeit)',
  'public assets and some items of the page, cached at the edge':
    'öffentliche Dateien und einige Bestandteile der Seite, am Netzknoten zwischengespeichert',
  'public assets up to 24 hours, some items 7 days':
    'öffentliche Dateien bis zu 24 Stunden, einige Bestandteile 7 Tage',
  'visitor record: IP address, last activity, last URL, and user id, name or e-mail where they are supplied':
    'Besucherdatensatz: IP-Adresse, letzte Aktivität, letzte URL sowie Benutzerkennung, Name oder E-Mail-Adresse, sofern sie mitgegeben werden',
  '30 days after the last visit, in the United States': '30 Tage nach dem letzten Besuch, in den Vereinigten Staaten',
  'activity log with the unique id of the visitor': 'Aktivitätsprotokoll mit der eindeutigen Kennung des Besuchers',
  'set by the sub-processor': 'vom Unterauftragsverarbeiter festgelegt',
  'kept without end by the sub-processor': 'vom Unterauftragsverarbeiter ohne Ende gespeichert',
  '"Not stored" is said of page content; the sub-processor keeps visitor metadata in the United States whichever edge region is chosen.':
    '„Nicht gespeichert“ gilt für Seiteninhalte; der Unterauftragsverarbeiter speichert Metadaten der Besucher in den Vereinigten Staaten, gleich welche Region des Netzknotens gewählt ist.',

  // call recording
  'Call Recording': 'Aufzeichnung von Anrufen',
  'Allow customers to review interactions': 'Kunden das spätere Ansehen und Anhören der Gespräche ermöglichen',
  'Audio recordings': 'Tonaufzeichnungen',
  'Audio/video recordings': 'Audio-/Videoaufzeichnungen',
  transcripts: 'Transkripte',
  'participant metadata': 'Metadaten der Teilnehmer',
  'recording of calls': 'Aufzeichnung der Anrufe',
  'storage of recording and participant metadata': 'Speicherung der Metadaten von Aufzeichnungen und Teilnehmern',
  'Recording mode': 'Art der Aufzeichnung',
  off: 'aus',
  'on demand': 'auf Anforderung',
  'every call': 'jeder Anruf',
  'Recorded media': 'Aufgezeichnete Medien',
  'audio only': 'nur Ton',
  'audio and video': 'Ton und Bild',
  Transcript: 'Transkript',
  'Consent of participants': 'Einwilligung der Teilnehmer',
  'notice to the participants': 'Hinweis an die Teilnehmer',
  'explicit consent of the participants': 'ausdrückliche Einwilligung der Teilnehmer',
  'Pause while a sensitive field is filled': 'Pause, während ein sensibles Feld ausgefüllt wird',
  'Region of recordings': 'Region der Aufzeichnungen',
  'Storage of recordings': 'Speicherort der Aufzeichnungen',
  "the processor's storage": 'Speicher des Auftragsverarbeiters',
  "the customer's own bucket": 'eigener Speicher (Bucket) des Kunden',
  'Retention of recordings': 'Speicherdauer der Aufzeichnungen',
  'recording, storage and making available of recordings; erasure when the retention ends':
    'Aufzeichnen, Speichern und Bereitstellen von Aufzeichnungen; Löschen am Ende der Speicherdauer',
  recordings: 'Aufzeichnungen',
  'has no retention setting; due recordings have to be deleted one by one':
    'kennt keine Einstellung der Speicherdauer; fällige Aufzeichnungen müssen einzeln gelöscht werden',
  'recordings in the customer’s own bucket': 'Aufzeichnungen im eigenen Speicher (Bucket) des Kunden',
  'writes to the customer’s own bucket, which must be versioned, and keeps no copy':
    'schreibt in den eigenen Speicher (Bucket) des Kunden, der versioniert sein muss, und behält keine Kopie',
  'decided by the lifecycle rule of the customer’s own bucket: it also keeps old versions until that rule removes them':
    'bestimmt die Lebenszyklusregel des eigenen Speichers (Bucket) des Kunden: Er behält auch alte Versionen, bis diese Regel sie entfernt',
  'a separate resource that has to be deleted on its own': 'eine eigene Ressource, die gesondert gelöscht werden muss',
  'can expire documents by a time-to-live index': 'kann Dokumente über einen Ablaufindex (time to live) löschen',

  // user authentication
  'User Authentication': 'Authentifizierung von Nutzern',
  'Verify and manage end-user sessions': 'Prüfung und Verwaltung der Sitzungen von Endnutzern',
  Email: 'E-Mail-Adresse',
  'hashed passwords': 'gehashte Passwörter',
  'session tokens': 'Sitzungstoken',
  'hosting of the application': 'Betrieb der Anwendung (Hosting)',
  'storage of accounts': 'Speicherung der Konten',
  'Retention of accounts': 'Speicherdauer der Konten',
  'storage and comparison of login data; erasure when the account ends':
    'Speichern und Abgleichen von Anmeldedaten; Löschen am Ende des Kontos',
  'accounts of end-users': 'Konten von Endnutzern',

  // error logging
  'Error Logging': 'Fehlerprotokollierung',
  'Monitor and troubleshoot application errors': 'Beobachtung und Behebung von Fehlern der Anwendung',
  'Error reports': 'Fehlerberichte',
  'session identifiers': 'Sitzungskennungen',
  'request metadata': 'Metadaten der Anfragen',
  'storage of error logs': 'Speicherung der Fehlerprotokolle',
  'Retention of error logs': 'Speicherdauer der Fehlerprotokolle',
  'collection, storage and analysis of error reports; erasure when the retention ends':
    'Erheben, Speichern und Auswerten von Fehlerberichten; Löschen am Ende der Speicherdauer',
  'error logs': 'Fehlerprotokolle',

  // IP geolocation
  'IP Geolocation': 'Geolokalisierung von IP-Adressen',
  'Enhance user experience based on geographic data': 'Verbesserung der Nutzung anhand geografischer Daten',
  'truncated IP addresses': 'gekürzte IP-Adressen',
  city: 'Stadt',
  country: 'Land',
  ISP: 'Internetanbieter',
  'look-up of the place of an IP address': 'Ermittlung des Ortes einer IP-Adresse',
  'IP geolocation': 'Geolokalisierung von IP-Adressen',
  Precision: 'Genauigkeit',
  'Truncation of the IP address before the look-up': 'Kürzung der IP-Adresse vor der Ermittlung',
  'look-up of the place of an IP address in real time': 'Ermitteln des Ortes einer IP-Adresse in Echtzeit',
  'looked-up places (real-time only)': 'ermittelte Orte (nur in Echtzeit)',
  'IP addresses in logs of queries at the sub-processor':
    'IP-Adressen in den Abfrageprotokollen des Unterauftragsverarbeiters',
  'Germany is stated by the processor; no published statement of the sub-processor confirms it.':
    'Deutschland gibt der Auftragsverarbeiter an; keine veröffentlichte Aussage des Unterauftragsverarbeiters bestätigt es.',

  // custom data fields
  'Custom Data Fields': 'Eigene Datenfelder',
  'Provide session context, personalization, or analytics': 'Kontext der Sitzung, Personalisierung oder Auswertung',
  Names: 'Namen',
  emails: 'E-Mail-Adressen',
  'user IDs': 'Benutzerkennungen',
  'form inputs': 'Formulareingaben',
  'free-text fields': 'Freitextfelder',
  'collection, storage and use of the fields that the customer defines; erasure when the retention ends':
    'Erheben, Speichern und Verwenden der Felder, die der Kunde festlegt; Löschen am Ende der Speicherdauer',
  'storage of custom fields': 'Speicherung der eigenen Felder',
  'values of custom data fields': 'Werte der eigenen Datenfelder',

  // measures
  'TLS encryption': 'TLS-Verschlüsselung',
  'data anonymization': 'Anonymisierung von Daten',
  'access control': 'Zugriffskontrolle',
  'no persistent storage of content': 'keine dauerhafte Speicherung von Inhalten',
  'Encrypted storage': 'Verschlüsselte Speicherung',
  'access restrictions': 'Zugriffsbeschränkungen',
  'Encryption at rest and transit': 'Verschlüsselung bei Speicherung und Übertragung',
  'strict access control': 'strenge Zugriffskontrolle',
  'limited access': 'begrenzter Zugriff',
  'Real-time processing': 'Verarbeitung in Echtzeit',
  'no long-term retention': 'keine langfristige Speicherung',
  'data of the application is sent over TLS': 'Daten der Anwendung werden über TLS übertragen',
  'data is encrypted at rest in the format of the analytics database':
    'gespeicherte Daten sind im Format der Auswertungsdatenbank verschlüsselt',
  'the data of each customer is tagged with a token of the project and can be read only with its key and secret':
    'die Daten jedes Kunden sind mit einem Token des Projekts gekennzeichnet und nur mit dessen Schlüssel und Geheimnis lesbar',
  'data is sent over HTTPS (TLS)': 'Daten werden über HTTPS (TLS) übertragen',
  'data is encrypted at rest within its systems': 'gespeicherte Daten sind in seinen Systemen verschlüsselt',
  'audio, video and shared screens are sent encrypted by SRTP, data channels by DTLS':
    'Ton, Bild und geteilte Bildschirme werden mit SRTP verschlüsselt übertragen, Datenkanäle mit DTLS',
  'access to the production environment requires a second factor, is limited to the people who operate it, and is logged':
    'der Zugriff auf die Produktivumgebung verlangt einen zweiten Faktor, ist auf die Personen beschränkt, die sie betreiben, und wird protokolliert',
  'recording is off by default in rooms created through the interface for programs':
    'in Räumen, die über die Programmierschnittstelle angelegt werden, ist die Aufzeichnung standardmäßig ausgeschaltet',
  'masked elements, cookies and browser storage never leave the browser':
    'ausgeblendete Elemente, Cookies und der Browserspeicher verlassen den Browser nie',
  'the content of a page is sent only after the visitor has agreed to a session (exception: screenshots, where they are enabled)':
    'der Inhalt einer Seite wird erst übertragen, nachdem der Besucher einer Sitzung zugestimmt hat (Ausnahme: Bildschirmfotos, wo sie eingeschaltet sind)',
  'ids that look like e-mail addresses are masked in the activity log':
    'Kennungen, die wie E-Mail-Adressen aussehen, werden im Aktivitätsprotokoll unkenntlich gemacht',
  'the record of a visitor can be deleted at any time': 'der Datensatz eines Besuchers kann jederzeit gelöscht werden',
  'all traffic to and between the nodes of a cluster is encrypted by TLS, which cannot be switched off':
    'der gesamte Verkehr zu den Knoten eines Clusters und zwischen ihnen ist mit TLS verschlüsselt; dies lässt sich nicht abschalten',
  'data on disk is encrypted with AES-256, which cannot be switched off':
    'Daten auf Datenträgern sind mit AES-256 verschlüsselt; dies lässt sich nicht abschalten',
  'a client has to log in and to connect from an address on the list of the project':
    'ein Client muss sich anmelden und von einer Adresse zugreifen, die auf der Liste des Projekts steht',
  'the data of customers is separated logically by ids of the organisation; test and production are separate environments':
    'die Daten der Kunden sind über Kennungen der Organisation logisch getrennt; Test und Produktion sind getrennte Umgebungen',

  // register: what is unconfirmed or contradictory
  'Storage in the EU: the sub-processor stores in the United States unless the project was created in its EU region.':
    'Speicherung in der EU: Der Unterauftragsverarbeiter speichert in den Vereinigten Staaten, sofern das Projekt nicht in seiner EU-Region angelegt wurde.',
  'Storage in the EU holds only for projects created in the EU region; the region cannot be changed later.':
    'Die Speicherung in der EU gilt nur für Projekte, die in der EU-Region angelegt wurden; die Region lässt sich später nicht ändern.',
  'Events are kept for 2 years in newer projects and for 5 years in older ones; the contract decides.':
    'Ereignisse werden in neueren Projekten 2 Jahre, in älteren 5 Jahre gespeichert; maßgeblich ist der Vertrag.',
  'A secondary source names the EU-US Data Privacy Framework; an entry on its official list is not confirmed.':
    'Eine Sekundärquelle nennt den Datenschutzrahmen EU-USA; ein Eintrag in dessen amtlicher Liste ist nicht bestätigt.',
  'SOC 2 Type 2, ISO 27001, PCI DSS, CSA STAR': 'SOC 2 Typ 2, ISO 27001, PCI DSS, CSA STAR',
  'Storage in the EU: the region follows the stack; EU regions are offered, and that the stack lies in one of them is not confirmed.':
    'Speicherung in der EU: Die Region folgt der Instanz („Stack“); Regionen in der EU werden angeboten, dass die Instanz in einer davon liegt, ist nicht bestätigt.',
  'One customer list names Grafana Labs Sweden AB as the contracting company, the master agreement names Raintank, Inc.':
    'Eine Kundenliste nennt Grafana Labs Sweden AB als Vertragspartner, der Rahmenvertrag nennt Raintank, Inc.',
  'The trust pages name the EU-US Data Privacy Framework (secondary source); an entry on its official list is not confirmed.':
    'Die Vertrauensseiten nennen den Datenschutzrahmen EU-USA (Sekundärquelle); ein Eintrag in dessen amtlicher Liste ist nicht bestätigt.',
  'SOC 2, ISO 27001, HIPAA (named on its security page)':
    'SOC 2, ISO 27001, HIPAA (auf seiner Sicherheitsseite genannt)',
  'Recordings in the EU: no document of the sub-processor states the region in which recordings are stored by default.':
    'Aufzeichnungen in der EU: Kein Dokument des Unterauftragsverarbeiters nennt die Region, in der Aufzeichnungen standardmäßig gespeichert werden.',
  'The region in which recordings are stored by default is not confirmed by a document of the vendor.':
    'Die Region, in der Aufzeichnungen standardmäßig gespeichert werden, ist durch kein Dokument des Anbieters bestätigt.',
  'The names Daily.co, Inc. and Daily Inc. also appear.': 'Auch die Namen Daily.co, Inc. und Daily Inc. kommen vor.',
  '“Not stored” holds for page content only: the sub-processor keeps visitor metadata for 30 days after the last visit, in the United States.':
    '„Nicht gespeichert“ gilt nur für Seiteninhalte: Der Unterauftragsverarbeiter speichert Metadaten der Besucher 30 Tage nach dem letzten Besuch, in den Vereinigten Staaten.',
  'Sessions are relayed through the nearest edge or a chosen one; metadata goes to the United States.':
    'Sitzungen laufen über den nächsten oder einen gewählten Netzknoten; Metadaten gehen in die Vereinigten Staaten.',
  'SOC 2, ISO 27001, ISO 27017, ISO 27018, PCI DSS, CSA STAR, HIPAA, FedRAMP':
    'SOC 2, ISO 27001, ISO 27017, ISO 27018, PCI DSS, CSA STAR, HIPAA, FedRAMP',
  '“USA, Germany” is said of Heroku and MongoDB Atlas together; the rows of MongoDB Atlas alone say Germany. The region of a cluster is chosen by the customer of the sub-processor.':
    '„USA, Deutschland“ ist von Heroku und MongoDB Atlas gemeinsam gesagt; die Zeilen mit MongoDB Atlas allein nennen Deutschland. Die Region eines Clusters wählt der Kunde des Unterauftragsverarbeiters.',
  'Support staff of affiliates outside the EEA may have access (secondary source, 2026-06-10).':
    'Supportmitarbeiter verbundener Unternehmen außerhalb des EWR können Zugriff haben (Sekundärquelle, 10.06.2026).',
  'A company of the group, MongoDB, Inc., is in the United States (secondary source).':
    'Eine Gesellschaft der Gruppe, MongoDB, Inc., hat ihren Sitz in den Vereinigten Staaten (Sekundärquelle).',
  'The rule on which company contracts is from terms of 2019.':
    'Die Regel, welche Gesellschaft Vertragspartner ist, stammt aus Bedingungen von 2019.',
  '“USA, Germany” is said of Heroku and MongoDB Atlas together; the sub-processor offers Ireland and the United States, and which region the application runs in is not confirmed.':
    '„USA, Deutschland“ ist von Heroku und MongoDB Atlas gemeinsam gesagt; der Unterauftragsverarbeiter bietet Irland und die Vereinigten Staaten an, und in welcher Region die Anwendung läuft, ist nicht bestätigt.',
  'Its own sub-processors are listed in the Salesforce paper “Infrastructure and Sub-processors”; the list of today was not read.':
    'Seine eigenen Unterauftragsverarbeiter stehen im Salesforce-Papier „Infrastructure and Sub-processors“; die heutige Liste wurde nicht gelesen.',
  'Audit reports are given out on request; their names were not read.':
    'Prüfberichte werden auf Anfrage herausgegeben; ihre Bezeichnungen wurden nicht gelesen.',
  'Processing in Germany: no published statement of the sub-processor confirms it; a customer listed the United States until 2021, and the companies named are Austrian.':
    'Verarbeitung in Deutschland: Keine veröffentlichte Aussage des Unterauftragsverarbeiters bestätigt sie; ein Kunde führte bis 2021 die Vereinigten Staaten auf, und die genannten Gesellschaften sind österreichisch.',
  'Sources name two Vienna companies with two addresses and a group in the United States; the present entity is not confirmed.':
    'Die Quellen nennen zwei Wiener Gesellschaften mit zwei Anschriften und eine Gruppe in den Vereinigten Staaten; die heutige Gesellschaft ist nicht bestätigt.',
  'No certificate is claimed (secondary source, 2026-09-12).':
    'Kein Zertifikat wird angegeben (Sekundärquelle, 12.09.2026).',
};
