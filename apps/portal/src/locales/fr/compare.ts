import type { LocalePart } from '../locale';

/** Deux versions de l’annexe et leurs différences. */
export const compare: LocalePart<'compare'> = {
  title: 'Comparer des versions',
  lead: 'Ce qui distingue deux versions de l’annexe : un tableau des modifications, puis chaque clause avec ses ajouts et suppressions marqués.',
  back: 'Retour à l’annexe',
  link: 'Comparer deux versions',
  link_instructions: 'Comparer leurs annexes',
  of: 'Objet de la comparaison',
  annexes: 'Annexes émises',
  instructions: 'Instructions, émises ou non',
  older: 'Version antérieure',
  newer: 'Version postérieure',
  language: 'Langue de l’annexe',
  annex: 'Annexe {{number}}, instruction {{revision}}, {{language}}, {{day}}',
  instruction: 'Instruction {{number}}, {{day}}',
  none: 'Il n’y a encore rien à comparer',
  none_text: 'Il faut deux versions dans la même langue.',
  identical: 'Identiques : les deux versions disent la même chose.',
  result_one: '{{count}} différence {{in_clauses}}',
  result_other: '{{count}} différences {{in_clauses}}',
  in_clauses_one: 'dans {{count}} clause',
  in_clauses_other: 'dans {{count}} clauses',
  not_compared:
    'Le numéro, les dates, l’empreinte, la vérification et les versions du catalogue et du modèle ne sont pas comparés.',
  catalogue: 'Le catalogue a changé, de la version {{before}} à la version {{after}}',
  catalogue_text: 'Une différence peut en provenir et non d’une instruction.',
  download: 'Télécharger en PDF',
  changes: 'Tableau des modifications',
  marked: 'Clauses marquées',
  marked_text:
    'Le texte souligné ne figure que dans la version postérieure, le texte barré que dans la version antérieure ; un mot à côté le dit.',
  columns: { clause: 'Clause', what: 'Objet', before: 'Avant', after: 'Après' },
  kinds: { inserted: 'ajouté', removed: 'supprimé', changed: 'modifié' },
  all: 'Tout afficher ({{count}})',
};
