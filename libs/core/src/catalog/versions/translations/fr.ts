/**
 * The words of the first catalogue in French. Terms follow the French texts of the GDPR and of the Commission's clauses:
 * responsable du traitement, sous-traitant, sous-traitant ultérieur, clauses contractuelles types, garanties.
 */
export const french: Readonly<Record<string, string>> = {
  // the record and its notes
  'Data Processing Overview (Processor ROPA)':
    'Aperçu des traitements de données (registre des activités de traitement du sous-traitant)',
  'Processing activities are explicitly aligned with customer instructions.':
    'Les activités de traitement suivent expressément les instructions du client.',
  'Custom fields may be configured by the Controller or submitted directly by end users through embedded components (e.g., forms, chat, call prep widgets).':
    'Les champs personnalisés peuvent être configurés par le responsable du traitement ou transmis directement par les utilisateurs finaux au moyen de composants intégrés (par exemple formulaires, chat, widgets de préparation des appels).',
  'Data retention periods are set according to customer agreements and can be modified upon request.':
    'Les durées de conservation sont fixées selon les accords avec le client et peuvent être modifiées sur demande.',
  'Data transfers outside EEA are secured using GDPR-compliant safeguards (e.g., SCCs).':
    'Les transferts de données hors de l’EEE sont encadrés par des garanties conformes au RGPD (par exemple les clauses contractuelles types).',
  'Security measures adhere to GDPR standards for processors, with clear and transparent safeguards.':
    'Les mesures de sécurité suivent les règles du RGPD applicables aux sous-traitants, avec des garanties claires et transparentes.',

  // user interaction logging
  'User Interaction Logging': 'Journalisation des interactions des utilisateurs',
  'Monitor user interactions for diagnostics/support':
    'Suivi des interactions des utilisateurs à des fins de diagnostic et d’assistance',
  "End-users of customer's websites/apps": 'Utilisateurs finaux des sites et applications du client',
  'IP addresses': 'adresses IP',
  'session metadata': 'métadonnées de session',
  'page views': 'pages consultées',
  'any custom fields provided by the customer': 'champs personnalisés fournis par le client',
  'analysis of interaction events': 'analyse des événements d’interaction',
  'storage of interaction logs': 'stockage des journaux d’interaction',
  'Interaction logging': 'Journalisation des interactions',
  'Retention of interaction logs': 'Durée de conservation des journaux d’interaction',
  'Analytics of interactions': 'Analyse des interactions',
  'collection, storage and analysis of interaction events; erasure when the retention ends':
    'collecte, stockage et analyse des événements d’interaction ; effacement à la fin de la durée de conservation',
  'interaction logs': 'journaux d’interaction',
  'events expire by the contract term of the project, not per customer; earlier deletion works for single persons only':
    'les événements expirent selon la durée contractuelle du projet et non par client ; seules les données de personnes isolées peuvent être effacées plus tôt',
  'a retention limit of the log store; a change is reviewed by the vendor within up to 2 business days':
    'une limite de conservation de la base de journaux ; le fournisseur examine une modification sous 2 jours ouvrés au plus',

  // call handling
  'Call Handling (Real-time)': 'Gestion des appels (en temps réel)',
  'Real-time audio/video interactions': 'Échanges audio et vidéo en temps réel',
  'Audio/video streams': 'flux audio et vidéo',
  'connection metadata': 'métadonnées de connexion',
  'relay of audio and video': 'relais de l’audio et de la vidéo',
  Calls: 'Appels',
  'Media region': 'Région de transmission des médias',
  "the processor's default": 'réglage par défaut du sous-traitant',
  'European Union': 'Union européenne',
  'United States': 'États-Unis',
  'transmission of audio and video in real time, without storage of the content':
    'transmission de l’audio et de la vidéo en temps réel, sans stockage du contenu',
  'audio and video streams (live relay only)': 'flux audio et vidéo (relais en direct uniquement)',
  'connection metadata: client IP addresses, and user names or ids where they are supplied':
    'métadonnées de connexion : adresses IP des clients, et noms ou identifiants d’utilisateur lorsqu’ils sont fournis',
  'kept in its access and error logs, no longer than needed for quality analysis; no period is published':
    'conservées dans ses journaux d’accès et d’erreurs, pas plus longtemps que l’analyse de la qualité ne l’exige ; aucune durée n’est publiée',
  '"Not stored" is said of the content of calls; metadata is kept as stated below.':
    '« Non conservées » vaut pour le contenu des appels ; les métadonnées sont conservées comme indiqué ci-dessous.',

  // co-browsing
  'Co-browsing Sessions': 'Sessions de navigation partagée',
  'Enable real-time co-browsing support': 'Assistance par navigation partagée en temps réel',
  'Cursor movements': 'mouvements du curseur',
  'DOM elements': 'éléments du DOM',
  'page metadata': 'métadonnées de page',
  'relay of co-browsing sessions': 'relais des sessions de navigation partagée',
  'Co-browsing': 'Navigation partagée',
  'Edge region': 'Région du nœud de réseau',
  'Masking of marked elements': 'Masquage des éléments marqués',
  'transmission of page content and cursor movements in real time, without storage of the content':
    'transmission du contenu des pages et des mouvements du curseur en temps réel, sans stockage du contenu',
  'page content and cursor movements (live relay only)':
    'contenu des pages et mouvements du curseur (relais en direct uniquement)',
  'public assets and some items of the page, cached at the edge':
    'fichiers publics et certains éléments de la page, mis en cache au nœud de réseau',
  'public assets up to 24 hours, some items 7 days':
    'fichiers publics jusqu’à 24 heures, certains éléments pendant 7 jours',
  'visitor record: IP address, last activity, last URL, and user id, name or e-mail where they are supplied':
    'fiche du visiteur : adresse IP, dernière activité, dernière URL, et identifiant, nom ou adresse électronique lorsqu’ils sont fournis',
  '30 days after the last visit, in the United States': '30 jours après la dernière visite, aux États-Unis',
  'activity log with the unique id of the visitor': 'journal d’activité avec l’identifiant unique du visiteur',
  'set by the sub-processor': 'fixé par le sous-traitant ultérieur',
  'kept without end by the sub-processor': 'conservé sans terme par le sous-traitant ultérieur',
  '"Not stored" is said of page content; the sub-processor keeps visitor metadata in the United States whichever edge region is chosen.':
    '« Non conservées » vaut pour le contenu des pages ; le sous-traitant ultérieur conserve les métadonnées des visiteurs aux États-Unis, quelle que soit la région du nœud de réseau choisie.',

  // call recording
  'Call Recording': 'Enregistrement des appels',
  'Allow customers to review interactions': 'Permettre aux clients de revoir les échanges',
  'Audio recordings': 'enregistrements audio',
  'Audio/video recordings': 'enregistrements audio et vidéo',
  transcripts: 'transcriptions',
  'participant metadata': 'métadonnées des participants',
  'recording of calls': 'enregistrement des appels',
  'storage of recording and participant metadata': 'stockage des métadonnées des enregistrements et des participants',
  'Recording mode': 'Mode d’enregistrement',
  off: 'désactivé',
  'on demand': 'à la demande',
  'every call': 'chaque appel',
  'Recorded media': 'Médias enregistrés',
  'audio only': 'audio uniquement',
  'audio and video': 'audio et vidéo',
  Transcript: 'Transcription',
  'Consent of participants': 'Consentement des participants',
  'notice to the participants': 'information des participants',
  'explicit consent of the participants': 'consentement explicite des participants',
  'Pause while a sensitive field is filled': 'Pause pendant la saisie d’un champ sensible',
  'Region of recordings': 'Région des enregistrements',
  'Storage of recordings': 'Stockage des enregistrements',
  "the processor's storage": 'stockage du sous-traitant',
  "the customer's own bucket": 'espace de stockage (bucket) propre au client',
  'Retention of recordings': 'Durée de conservation des enregistrements',
  'recording, storage and making available of recordings; erasure when the retention ends':
    'enregistrement, stockage et mise à disposition des enregistrements ; effacement à la fin de la durée de conservation',
  recordings: 'enregistrements',
  'has no retention setting; due recordings have to be deleted one by one':
    'n’a pas de réglage de la durée de conservation ; les enregistrements échus doivent être effacés un par un',
  'recordings in the customer’s own bucket': 'enregistrements dans l’espace de stockage (bucket) propre au client',
  'writes to the customer’s own bucket, which must be versioned, and keeps no copy':
    'écrit dans l’espace de stockage (bucket) propre au client, qui doit conserver les versions, et ne garde aucune copie',
  'decided by the lifecycle rule of the customer’s own bucket: it also keeps old versions until that rule removes them':
    'dépend de la règle de cycle de vie de l’espace de stockage (bucket) propre au client : il garde aussi les anciennes versions jusqu’à ce que cette règle les supprime',
  'a separate resource that has to be deleted on its own': 'une ressource distincte qui doit être effacée à part',
  'can expire documents by a time-to-live index':
    'peut faire expirer les documents au moyen d’un index à durée de vie (time to live)',

  // user authentication
  'User Authentication': 'Authentification des utilisateurs',
  'Verify and manage end-user sessions': 'Vérification et gestion des sessions des utilisateurs finaux',
  Email: 'adresse électronique',
  'hashed passwords': 'mots de passe hachés',
  'session tokens': 'jetons de session',
  'hosting of the application': 'hébergement de l’application',
  'storage of accounts': 'stockage des comptes',
  'Retention of accounts': 'Durée de conservation des comptes',
  'storage and comparison of login data; erasure when the account ends':
    'stockage et comparaison des données de connexion ; effacement à la fin du compte',
  'accounts of end-users': 'comptes des utilisateurs finaux',

  // error logging
  'Error Logging': 'Journalisation des erreurs',
  'Monitor and troubleshoot application errors': 'Suivi et résolution des erreurs de l’application',
  'Error reports': 'rapports d’erreur',
  'session identifiers': 'identifiants de session',
  'request metadata': 'métadonnées des requêtes',
  'storage of error logs': 'stockage des journaux d’erreurs',
  'Retention of error logs': 'Durée de conservation des journaux d’erreurs',
  'collection, storage and analysis of error reports; erasure when the retention ends':
    'collecte, stockage et analyse des rapports d’erreur ; effacement à la fin de la durée de conservation',
  'error logs': 'journaux d’erreurs',

  // IP geolocation
  'IP Geolocation': 'Géolocalisation des adresses IP',
  'Enhance user experience based on geographic data':
    'Amélioration de l’expérience des utilisateurs grâce aux données géographiques',
  'truncated IP addresses': 'adresses IP tronquées',
  city: 'ville',
  country: 'pays',
  ISP: 'fournisseur d’accès à Internet',
  'look-up of the place of an IP address': 'recherche du lieu d’une adresse IP',
  'IP geolocation': 'Géolocalisation des adresses IP',
  Precision: 'Précision',
  'Truncation of the IP address before the look-up': 'Troncature de l’adresse IP avant la recherche',
  'look-up of the place of an IP address in real time': 'recherche du lieu d’une adresse IP en temps réel',
  'looked-up places (real-time only)': 'lieux trouvés (en temps réel uniquement)',
  'IP addresses in logs of queries at the sub-processor':
    'adresses IP dans les journaux de requêtes du sous-traitant ultérieur',
  'Germany is stated by the processor; no published statement of the sub-processor confirms it.':
    'L’Allemagne est indiquée par le sous-traitant ; aucune déclaration publiée du sous-traitant ultérieur ne le confirme.',

  // custom data fields
  'Custom Data Fields': 'Champs de données personnalisés',
  'Provide session context, personalization, or analytics': 'Contexte de la session, personnalisation ou analyse',
  Names: 'noms',
  emails: 'adresses électroniques',
  'user IDs': 'identifiants d’utilisateur',
  'form inputs': 'saisies de formulaire',
  'free-text fields': 'champs de texte libre',
  'collection, storage and use of the fields that the customer defines; erasure when the retention ends':
    'collecte, stockage et utilisation des champs que le client définit ; effacement à la fin de la durée de conservation',
  'storage of custom fields': 'stockage des champs personnalisés',
  'values of custom data fields': 'valeurs des champs de données personnalisés',

  // measures
  'TLS encryption': 'chiffrement TLS',
  'data anonymization': 'anonymisation des données',
  'access control': 'contrôle d’accès',
  'no persistent storage of content': 'aucun stockage durable du contenu',
  'Encrypted storage': 'stockage chiffré',
  'access restrictions': 'restrictions d’accès',
  'Encryption at rest and transit': 'chiffrement au repos et en transit',
  'strict access control': 'contrôle d’accès strict',
  'limited access': 'accès limité',
  'Real-time processing': 'traitement en temps réel',
  'no long-term retention': 'aucune conservation à long terme',
  'data of the application is sent over TLS': 'les données de l’application sont transmises par TLS',
  'data is encrypted at rest in the format of the analytics database':
    'les données au repos sont chiffrées dans le format de la base d’analyse',
  'the data of each customer is tagged with a token of the project and can be read only with its key and secret':
    'les données de chaque client sont marquées d’un jeton du projet et lisibles uniquement avec sa clé et son secret',
  'data is sent over HTTPS (TLS)': 'les données sont transmises par HTTPS (TLS)',
  'data is encrypted at rest within its systems': 'les données au repos sont chiffrées dans ses systèmes',
  'audio, video and shared screens are sent encrypted by SRTP, data channels by DTLS':
    'l’audio, la vidéo et les écrans partagés sont transmis chiffrés par SRTP, les canaux de données par DTLS',
  'access to the production environment requires a second factor, is limited to the people who operate it, and is logged':
    'l’accès à l’environnement de production exige un second facteur, est réservé aux personnes qui l’exploitent et est journalisé',
  'recording is off by default in rooms created through the interface for programs':
    'l’enregistrement est désactivé par défaut dans les salles créées par l’interface de programmation',
  'masked elements, cookies and browser storage never leave the browser':
    'les éléments masqués, les cookies et le stockage du navigateur ne quittent jamais le navigateur',
  'the content of a page is sent only after the visitor has agreed to a session (exception: screenshots, where they are enabled)':
    'le contenu d’une page n’est transmis qu’après l’accord du visiteur à une session (exception : les captures d’écran, lorsqu’elles sont activées)',
  'ids that look like e-mail addresses are masked in the activity log':
    'les identifiants qui ressemblent à une adresse électronique sont masqués dans le journal d’activité',
  'the record of a visitor can be deleted at any time': 'la fiche d’un visiteur peut être effacée à tout moment',
  'all traffic to and between the nodes of a cluster is encrypted by TLS, which cannot be switched off':
    'tout le trafic vers les nœuds d’une grappe et entre eux est chiffré par TLS, ce qui ne peut être désactivé',
  'data on disk is encrypted with AES-256, which cannot be switched off':
    'les données sur disque sont chiffrées en AES-256, ce qui ne peut être désactivé',
  'a client has to log in and to connect from an address on the list of the project':
    'un client doit s’authentifier et se connecter depuis une adresse figurant sur la liste du projet',
  'the data of customers is separated logically by ids of the organisation; test and production are separate environments':
    'les données des clients sont séparées logiquement par des identifiants de l’organisation ; test et production sont des environnements distincts',

  // register: what is unconfirmed or contradictory
  'Storage in the EU: the sub-processor stores in the United States unless the project was created in its EU region.':
    'Stockage dans l’UE : le sous-traitant ultérieur stocke aux États-Unis, sauf si le projet a été créé dans sa région UE.',
  'Storage in the EU holds only for projects created in the EU region; the region cannot be changed later.':
    'Le stockage dans l’UE ne vaut que pour les projets créés dans la région UE ; la région ne peut pas être changée ensuite.',
  'Events are kept for 2 years in newer projects and for 5 years in older ones; the contract decides.':
    'Les événements sont conservés 2 ans dans les projets récents et 5 ans dans les plus anciens ; le contrat fait foi.',
  'A secondary source names the EU-US Data Privacy Framework; an entry on its official list is not confirmed.':
    'Une source secondaire mentionne le cadre de protection des données UE-États-Unis ; une inscription sur sa liste officielle n’est pas confirmée.',
  'SOC 2 Type 2, ISO 27001, PCI DSS, CSA STAR': 'SOC 2 type 2, ISO 27001, PCI DSS, CSA STAR',
  'Storage in the EU: the region follows the stack; EU regions are offered, and that the stack lies in one of them is not confirmed.':
    'Stockage dans l’UE : la région suit l’instance (« stack ») ; des régions de l’UE sont proposées, mais il n’est pas confirmé que l’instance se trouve dans l’une d’elles.',
  'One customer list names Grafana Labs Sweden AB as the contracting company, the master agreement names Raintank, Inc.':
    'Une liste de client désigne Grafana Labs Sweden AB comme cocontractant, le contrat-cadre désigne Raintank, Inc.',
  'The trust pages name the EU-US Data Privacy Framework (secondary source); an entry on its official list is not confirmed.':
    'Les pages de confiance mentionnent le cadre de protection des données UE-États-Unis (source secondaire) ; une inscription sur sa liste officielle n’est pas confirmée.',
  'SOC 2, ISO 27001, HIPAA (named on its security page)':
    'SOC 2, ISO 27001, HIPAA (mentionnés sur sa page de sécurité)',
  'Recordings in the EU: no document of the sub-processor states the region in which recordings are stored by default.':
    'Enregistrements dans l’UE : aucun document du sous-traitant ultérieur n’indique la région où les enregistrements sont stockés par défaut.',
  'The region in which recordings are stored by default is not confirmed by a document of the vendor.':
    'La région où les enregistrements sont stockés par défaut n’est confirmée par aucun document du fournisseur.',
  'The names Daily.co, Inc. and Daily Inc. also appear.': 'Les noms Daily.co, Inc. et Daily Inc. apparaissent aussi.',
  '“Not stored” holds for page content only: the sub-processor keeps visitor metadata for 30 days after the last visit, in the United States.':
    '« Non conservées » ne vaut que pour le contenu des pages : le sous-traitant ultérieur conserve les métadonnées des visiteurs 30 jours après la dernière visite, aux États-Unis.',
  'Sessions are relayed through the nearest edge or a chosen one; metadata goes to the United States.':
    'Les sessions passent par le nœud le plus proche ou par un nœud choisi ; les métadonnées vont aux États-Unis.',
  'SOC 2, ISO 27001, ISO 27017, ISO 27018, PCI DSS, CSA STAR, HIPAA, FedRAMP':
    'SOC 2, ISO 27001, ISO 27017, ISO 27018, PCI DSS, CSA STAR, HIPAA, FedRAMP',
  '“USA, Germany” is said of Heroku and MongoDB Atlas together; the rows of MongoDB Atlas alone say Germany. The region of a cluster is chosen by the customer of the sub-processor.':
    '« États-Unis, Allemagne » est dit de Heroku et de MongoDB Atlas ensemble ; les lignes de MongoDB Atlas seul indiquent l’Allemagne. La région d’une grappe est choisie par le client du sous-traitant ultérieur.',
  'Support staff of affiliates outside the EEA may have access (secondary source, 2026-06-10).':
    'Le personnel d’assistance de sociétés liées établies hors de l’EEE peut avoir accès (source secondaire, 2026-06-10).',
  'A company of the group, MongoDB, Inc., is in the United States (secondary source).':
    'Une société du groupe, MongoDB, Inc., est établie aux États-Unis (source secondaire).',
  'The rule on which company contracts is from terms of 2019.':
    'La règle désignant la société cocontractante provient de conditions de 2019.',
  '“USA, Germany” is said of Heroku and MongoDB Atlas together; the sub-processor offers Ireland and the United States, and which region the application runs in is not confirmed.':
    '« États-Unis, Allemagne » est dit de Heroku et de MongoDB Atlas ensemble ; le sous-traitant ultérieur propose l’Irlande et les États-Unis, et la région où l’application fonctionne n’est pas confirmée.',
  'Its own sub-processors are listed in the Salesforce paper “Infrastructure and Sub-processors”; the list of today was not read.':
    'Ses propres sous-traitants ultérieurs figurent dans le document de Salesforce « Infrastructure and Sub-processors » ; la liste actuelle n’a pas été lue.',
  'Audit reports are given out on request; their names were not read.':
    'Les rapports d’audit sont remis sur demande ; leurs intitulés n’ont pas été lus.',
  'Processing in Germany: no published statement of the sub-processor confirms it; a customer listed the United States until 2021, and the companies named are Austrian.':
    'Traitement en Allemagne : aucune déclaration publiée du sous-traitant ultérieur ne le confirme ; un client indiquait les États-Unis jusqu’en 2021, et les sociétés nommées sont autrichiennes.',
  'Sources name two Vienna companies with two addresses and a group in the United States; the present entity is not confirmed.':
    'Les sources nomment deux sociétés de Vienne avec deux adresses et un groupe aux États-Unis ; l’entité actuelle n’est pas confirmée.',
  'No certificate is claimed (secondary source, 2026-09-12).':
    'Aucun certificat n’est revendiqué (source secondaire, 2026-09-12).',
};
