import type { LocalePart } from '../locale';

/** Pieces that the pages of the settings share: the frame of a setting, periods, what the plan does not include. */
export const forms: LocalePart<'forms'> = {
  changed: 'Pas encore enregistré',
  refused: 'Non pris en compte',
  undo: 'Annuler',
  undo_of: 'Annuler : {{setting}}',
  saved_value: 'Enregistré : {{value}}',
  holds: "Ce qui s'applique : {{value}}",
  reset: 'Rétablir la valeur par défaut ({{value}})',
  reset_of: 'Rétablir la valeur par défaut ({{value}}) : {{setting}}',
  why: {
    catalog_default: 'Valeur par défaut',
    plan_limit: 'Limite de la formule',
    customer_choice: 'Votre choix',
    subprocessor_floor: "Durée minimale d'un sous-traitant ultérieur",
    vendor_fixed: 'Fixé par le sous-traitant',
    hold: "Suspension de l'effacement (legal hold)",
  },
  upgrade: {
    plan: 'Ce que comprend votre formule',
    plan_of: 'Ce que comprend votre formule : {{setting}}',
    ask: 'Demander davantage',
    ask_of: 'Demander davantage : {{setting}}',
    more: 'Une autre formule permet peut-être davantage.',
  },
  not_included: 'Votre formule ({{plan}}) ne comprend pas cette option.',
  values_not_included: 'Votre formule ({{plan}}) ne comprend pas : {{values}}.',
  period: {
    amount: 'Durée',
    unit: 'Unité',
    units: { D: 'jours', W: 'semaines', M: 'mois', Y: 'ans' },
    range: 'Votre formule ({{plan}}) permet une durée de {{min}} à {{max}}.',
    exactly: 'Votre formule ({{plan}}) prévoit exactement {{period}}.',
    above: 'Trop long : votre formule ({{plan}}) permet au plus {{max}}.',
    below: 'Trop court : votre formule ({{plan}}) exige au moins {{min}}.',
    other: "Cette valeur n'est pas prévue dans votre formule ({{plan}}).",
    not_taken: "La valeur n'est pas prise en compte.",
    trouble: {
      empty: "Indiquez une durée. Rien n'est pris en compte.",
      unreadable: "Saisissez un nombre entier ou une durée telle que « 14 mois » ou P14M. Rien n'est pris en compte.",
      zero: "La durée la plus courte est d'un jour.",
      too_long: 'La durée la plus longue est de cent ans.',
    },
  },
  retention: {
    kind_of: 'Quelle conservation ? {{setting}}',
    kinds: {
      none: 'Aucune conservation',
      fixed: 'Pendant une durée déterminée',
      until_event: "Jusqu'à un événement, au plus pendant une durée déterminée",
      same_as: "Aussi longtemps que les données d'une autre activité",
      indefinite: 'Sans limite de durée',
    },
    indefinite_hint:
      'Les données à caractère personnel ne doivent pas être conservées plus longtemps que nécessaire (RGPD, art. 5, § 1, e) : il faut une justification.',
    indefinite_not_included:
      'Votre formule ({{plan}}) ne comprend pas la conservation sans limite de durée. Choisissez une durée.',
    justification: 'Pourquoi aucune fin ne peut-elle être fixée ?',
    justification_hint: "Cette phrase figure dans l'annexe.",
    justification_missing: "Indiquez le motif. Sans lui, rien n'est pris en compte.",
    activity: "Activité dont la durée s'applique",
    until: {
      account_deleted:
        "Conservation jusqu'à la suppression du compte ; à défaut, au plus pendant cette durée à compter de {{clock}} :",
      contract_ended:
        "Conservation jusqu'à la fin du contrat ; à défaut, au plus pendant cette durée à compter de {{clock}} :",
      consent_withdrawn:
        "Conservation jusqu'au retrait du consentement ; à défaut, au plus pendant cette durée à compter de {{clock}} :",
    },
  },
  region: {
    vendor_default: "Le sous-traitant choisit ; l'annexe indique les lieux.",
    stored: {
      EU: "Stockage dans l'Union européenne. Ce qu'un sous-traitant ultérieur conserve malgré tout ailleurs figure dans l'annexe.",
      US: "Stockage aux États-Unis, un pays tiers : l'annexe mentionne alors le transfert.",
    },
    relayed: {
      EU: "Relais dans l'Union européenne. Ce qu'un sous-traitant ultérieur conserve malgré tout ailleurs figure dans l'annexe.",
      US: "Relais aux États-Unis, un pays tiers : l'annexe mentionne alors le transfert.",
    },
  },
};
