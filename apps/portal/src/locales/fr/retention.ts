import type { LocalePart } from '../locale';

/** Conservation : combien de temps chaque type de données est conservé. */
export const retention: LocalePart<'retention'> = {
  title: 'Conservation',
  lead: 'Combien de temps chaque type de données est conservé. Modifiez plusieurs durées et vérifiez-les ensemble avant tout enregistrement.',
  table: 'Durée de conservation de tous les types de données',
  legend: {
    title: "Ce qu'Annexa fait d'une durée",
    text: "Annexa conserve chaque modification enregistrée comme votre instruction documentée (RGPD, art. 28, § 3, a) et indique les durées dans votre annexe. Annexa ne supprime rien elle-même : exécuter l'instruction est la tâche des systèmes du sous-traitant et de ses sous-traitants ultérieurs que l'annexe désigne. « Au plus, en tout » indique à quelle échéance au plus tard les données doivent avoir disparu, et ce que personne n'a encore précisé.",
  },
  column: {
    what: 'Données',
    kept: 'Conservation',
    maximum: 'Au plus, en tout',
    why: 'Pourquoi',
    where: 'Lieu de conservation',
  },
  kind: { content: 'Contenu', metadata: 'Métadonnées' },
  edit: 'Modifier',
  edit_of: 'Modifier : {{activity}}',
  show: 'Afficher',
  show_of: 'Afficher : {{activity}}',
  close: 'Fermer',
  close_of: 'Fermer : {{activity}}',
  not_configurable: 'Pas de choix possible : le sous-traitant ou un sous-traitant ultérieur fixe ces durées.',
  per_field: 'Choisie champ par champ ; voir ci-dessous.',
  inactive:
    "N'a pas lieu actuellement : rien de nouveau n'est conservé. Ce qui a été stocké auparavant prend fin selon sa durée.",
  inactive_prepared:
    "N'a pas lieu actuellement : rien de nouveau n'est conservé. Ce qui a été stocké auparavant prend fin selon sa durée. La durée que vous choisissez s'appliquera dès que ce sera le cas.",
  then_value: 'Ensuite : {{value}}',
  then_label: 'Ensuite :',
  at_most: 'au plus {{period}}',
  terms: 'Sa composition',
  unknown: 'non précisé',
  demo_value: '[valeur de démonstration]',
  nowhere: 'Nulle part : aucune conservation',
  place_of: '{{place}} ({{name}})',
  fields: {
    title: 'Champs personnalisés',
    none: "Aucun champ personnalisé n'a de durée propre ; chacun est conservé aussi longtemps que l'activité dans laquelle il est utilisé.",
    own_one: '{{count}} champ personnalisé a une durée propre.',
    own_other: '{{count}} champs personnalisés ont des durées propres.',
    link: 'Aller aux champs personnalisés',
  },
  empty: "Il n'y a pas de durées de conservation",
  empty_text: 'Le catalogue en vigueur ne contient aucune activité de traitement.',
};
