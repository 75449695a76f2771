/** The made-up words of the demonstration in French. */
export const demoFrench: Readonly<Record<string, string>> = {
  // contract
  'operation of the communication services on the websites and apps of the customer, in the activities of the record':
    'exploitation des services de communication sur les sites et applications du client, dans les activités du registre',
  'as long as the main contract, and until the data is erased after its end':
    'aussi longtemps que le contrat principal, puis jusqu’à l’effacement des données après sa fin',
  'staff sign an undertaking of confidentiality before they get access; it holds after they leave':
    'le personnel signe un engagement de confidentialité avant d’obtenir l’accès ; il reste valable après le départ',
  'requests of data subjects are passed on within 2 working days; data of one person can be exported and erased in the portal':
    'les demandes des personnes concernées sont transmises sous 2 jours ouvrés ; les données d’une personne peuvent être exportées et effacées dans le portail',
  'once a year, and after a breach, with 30 days of notice, on site or by a report of an independent auditor':
    'une fois par an et après une violation de données à caractère personnel, avec un préavis de 30 jours, sur place ou au moyen du rapport d’un auditeur indépendant',
  'the standard contractual clauses, then this annex, then the main contract':
    'les clauses contractuelles types, puis la présente annexe, puis le contrat principal',
  // sub-processors
  'erased by the sub-processor when the period ends': 'effacées par le sous-traitant ultérieur à la fin de la durée',
  'queries are accepted over TLS only': 'les requêtes ne sont acceptées que par TLS',
  'within 48 hours after it learns of the breach': 'dans les 48 heures après qu’il a pris connaissance de la violation',
  'erased within 30 days after the end of the contract': 'effacées dans les 30 jours suivant la fin du contrat',
  'ISO/IEC 27001': 'ISO/IEC 27001',
  'laws on surveillance by intelligence services and on orders to hand over data, and how they are applied':
    'lois sur la surveillance par les services de renseignement et sur les injonctions de remise de données, et leur application',
  'data is encrypted before it leaves the EEA where the service allows it; every order of an authority is contested and reported':
    'les données sont chiffrées avant de quitter l’EEE lorsque le service le permet ; toute injonction d’une autorité est contestée et signalée',
  // measures
  'ids of end-users are replaced by random numbers before data is used for analysis':
    'les identifiants des utilisateurs finaux sont remplacés par des nombres aléatoires avant l’analyse des données',
  'connections are accepted over TLS 1.2 or newer only':
    'les connexions ne sont acceptées qu’en TLS 1.2 ou plus récent',
  'each service runs in two data centres; either of them carries the full load':
    'chaque service fonctionne dans deux centres de données ; chacun d’eux supporte toute la charge',
  'backups are taken every night, and a restore is completed within 8 hours':
    'des sauvegardes sont faites chaque nuit, et une restauration est achevée en 8 heures',
  'an outside company tests the service for weaknesses once a year, and a restore is rehearsed every quarter':
    'une société externe recherche les vulnérabilités du service une fois par an, et une restauration est répétée chaque trimestre',
  'staff log in with a personal account and a security key; rights are reviewed every quarter':
    'le personnel se connecte avec un compte personnel et une clé de sécurité ; les droits sont revus chaque trimestre',
  'disks and backups are encrypted with AES-256; keys are replaced once a year':
    'les disques et les sauvegardes sont chiffrés en AES-256 ; les clés sont remplacées une fois par an',
  'data centres are guarded day and night and entered with a badge and a code':
    'les centres de données sont gardés jour et nuit, l’entrée se fait avec un badge et un code',
  'log-ins, changes of settings and exports are logged with person and time and kept for 12 months':
    'les connexions, les modifications de réglages et les exportations sont journalisées avec la personne et l’heure et conservées 12 mois',
  'servers are built from a versioned description, and recording is off until a customer switches it on':
    'les serveurs sont construits à partir d’une description versionnée, et l’enregistrement est désactivé tant qu’un client ne l’active pas',
  'an information security officer reports to the management, and every change is approved by a second person':
    'un responsable de la sécurité de l’information rend compte à la direction, et toute modification est approuvée par une seconde personne',
  'the management system for information security is certified under ISO/IEC 27001':
    'le système de management de la sécurité de l’information est certifié ISO/IEC 27001',
  'fields that are not defined by the customer are refused, and marked elements are masked in the browser':
    'les champs que le client n’a pas définis sont refusés, et les éléments marqués sont masqués dans le navigateur',
  'entries are checked against the type of the field, and customers can correct them at any time':
    'les saisies sont vérifiées selon le type du champ, et les clients peuvent les corriger à tout moment',
  'a daily job erases what is due and logs the number of records erased':
    'une tâche quotidienne efface ce qui est échu et journalise le nombre d’enregistrements effacés',
  'every change of settings is kept as a numbered instruction with person, time and reason':
    'toute modification des réglages est conservée comme une instruction numérotée avec la personne, l’heure et le motif',
  'customers can export their data as JSON and CSV and erase the data of one person on their own':
    'les clients peuvent exporter leurs données en JSON et CSV et effacer eux-mêmes les données d’une personne',
  'requests of data subjects are passed on to the customer within 2 working days':
    'les demandes des personnes concernées sont transmises au client sous 2 jours ouvrés',
};
