import type { redline as english } from '../en/redline.js';
import { formatOf } from '../format.js';

const { count, form } = formatOf('fr');

/** La comparaison de deux versions de l’annexe. */
export const redline: typeof english = {
  title: 'Comparaison de versions',
  subtitle: 'Différences entre deux versions du registre des activités de traitement et de l’annexe au contrat',
  between: (older, newer) => `${older} par rapport à : ${newer}`,
  labels: {
    customer: 'Client',
    older: 'Version antérieure',
    newer: 'Version postérieure',
    result: 'Résultat',
  },
  annex: (number, revision) => `Annexe ${number} (révision ${revision} des paramètres)`,
  revision: (number) => `Révision ${number} des paramètres`,
  issued: (moment) => `Émise le ${moment}`,
  made: (moment) => `Faite le ${moment}`,
  basis: (catalogue, plan, version) => `Catalogue ${catalogue}, offre ${plan} (version ${version})`,
  identical: 'Identiques : les deux versions disent la même chose.',
  result: (changes, clauses) =>
    `${count(changes, { one: 'différence', other: 'différences' })} dans ${count(clauses, { one: 'clause', other: 'clauses' })}`,
  catalogueChanged: (before, after) =>
    `Entre les deux, le catalogue du sous-traitant est passé de la version ${before} à la version ${after} : une différence peut en provenir et non d’une instruction du client.`,
  planChanged: (before, after) =>
    `Entre les deux, l’offre est passée de ${before} à ${after} : une différence peut en provenir et non d’une instruction du client.`,
  plan: (name, version) => `${name} (version ${version})`,
  notCompared:
    'N’est pas comparé ce qui ne fait que distinguer un document de l’autre : numéro, dates, empreinte du registre, vérification, versions du catalogue, du modèle et des blocs de texte, modifications depuis la dernière version et numéros de clause décalés. Le résumé de la première page reprend les parties. Un dernier jour de la partie VI qui n’a bougé qu’avec le jour d’émission n’est pas une différence.',
  aid: 'Cette comparaison est une aide à la lecture. Seules font foi les deux versions elles-mêmes.',
  legend: {
    label: 'Lecture :',
    inserted: 'le texte souligné ne figure que dans la version postérieure',
    removed: 'le texte barré ne figure que dans la version antérieure',
    kept: 'le reste figure dans les deux.',
  },
  signs: { inserted: '[ajouté]', removed: '[supprimé]' },
  kinds: { inserted: 'ajouté', removed: 'supprimé', changed: 'modifié' },
  changesHeading: 'Tableau des modifications',
  changesCaption: (changes) => count(changes, { one: 'différence', other: 'différences' }),
  columns: { clause: 'Clause', what: 'Objet', before: 'Avant', after: 'Après' },
  wholeClause: {
    inserted: 'Toute la clause est nouvelle ; son texte figure ci-dessous.',
    removed: 'Toute la clause est supprimée ; son texte figure ci-dessous.',
  },
  wholeEntry: {
    inserted: 'Nouvelle entrée ; son texte figure ci-dessous.',
    removed: 'Entrée supprimée ; son texte figure ci-dessous.',
  },
  nothing: '–',
  sameRows: (rows) =>
    `${count(rows, { one: 'entrée de cette clause est identique', other: 'entrées de cette clause sont identiques' })} et ${form(rows, { one: 'n’est pas reproduite', other: 'ne sont pas reproduites' })}.`,
  sameClauses: (clauses) =>
    `${count(clauses, { one: 'clause de cette partie est identique', other: 'clauses de cette partie sont identiques' })} et ${form(clauses, { one: 'n’est pas reproduite', other: 'ne sont pas reproduites' })}.`,
};
