import type { findings as english } from '../en/findings.js';
import { formatOf } from '../format.js';

const { day, list } = formatOf('fr');

/** What contradictions are called: where each statement stands, what it says, and what would settle them. */
export const findings: typeof english = {
  places: {
    setting: (label) => `Réglage : ${label}`,
    record: (activity, what) => `Le présent registre : ${activity}, ${what}`,
    activity: (activity) => `Le présent registre : ${activity}`,
    register: (subprocessor) => `Registre des sous-traitants ultérieurs : ${subprocessor}`,
    statement: (title, readOn) => `${title} (lu le ${day(readOn)})`,
    field: (label) => `Champ personnalisé : ${label}`,
    profile: 'Informations sur le client',
    plan: (name) => `Offre ${name}`,
    published: (subprocessor) => `Documents publiés de ${subprocessor}`,
  },
  says: {
    kept: (retention) => `Conservation : ${retention}`,
    part: (what, retention) => `${what} : ${retention}`,
    parts: (parts) => parts.join(' ; '),
    floor: (period) => `Conservé au moins ${period}`,
    notStored: 'Non conservé',
    noEnd: 'Conservé sans fin',
    fixedThere: 'La durée est fixée par le sous-traitant ultérieur',
    emulated: 'Aucun réglage propre ; ce qui est échu est supprimé de l’extérieur',
    enforcementUnknown: 'La manière dont la durée est appliquée n’est pas indiquée',
    limited: (value) => `Autorise : ${value}`,
    chosen: (value) => `Choisi : ${value}`,
    class: (sensitivity) => `Classe : ${sensitivity}`,
    noGround: 'Ni fondement ni garanties ne sont indiqués',
    notDeclared: 'Aucune catégorie particulière ne doit être traitée',
    noMinors: 'Les mineurs ne figurent pas parmi les personnes concernées',
    unconfirmed: 'Aucune source publiée ne le confirme',
  },
  retention_below_floor: {
    text: ({ activity, what, period, subprocessor }, floor) =>
      `${activity} : une durée de ${period} est choisie pour « ${what} », mais ${subprocessor} garde sa copie au moins ${floor}. Le cas le plus défavorable du registre le mentionne.`,
    proposal:
      'Choisir une durée qui n’est pas plus courte, ou désactiver ce qui fait appel au sous-traitant ultérieur.',
  },
  vendor_fixed_over_setting: {
    text: ({ activity, what, period, subprocessor }) =>
      `${activity} : la durée choisie (${period}) ne s’applique pas à la copie de « ${what} » chez ${subprocessor}, qui fixe lui-même la durée. Le cas le plus défavorable du registre en tient compte.`,
    open: ({ activity, what, period, subprocessor }) =>
      `${activity} : la durée choisie (${period}) ne s’applique pas à la copie de « ${what} » chez ${subprocessor}, et aucune durée applicable n’est indiquée.`,
    proposal: 'Convenir de la durée avec le sous-traitant ultérieur, ou indiquer combien de temps il garde sa copie.',
  },
  enforcement_emulated: {
    text: ({ activity, what, period, subprocessor }) =>
      `${activity} : ${subprocessor} ne permet pas de régler une durée de ${period} pour « ${what} » ; ce qui est échu est supprimé par le sous-traitant, le délai de suppression compte donc.`,
    proposal: 'Tenir à jour le délai de suppression ; il fait partie du cas le plus défavorable.',
  },
  enforcement_unknown: {
    text: ({ activity, what, period, subprocessor }) =>
      `${activity} : rien n’indique comment ${subprocessor} applique la durée de « ${what} » (${period}).`,
    proposal: 'Indiquer si la durée est appliquée, reproduite, fixée par le sous-traitant ultérieur ou attestée.',
  },
  stored_despite_not_stored: {
    text: (activity, kept) =>
      `${activity} : « non conservé » ne vaut que pour le contenu ; sont conservés malgré tout : ${kept.join(' ; ')}.`,
    copy: (part, subprocessors) => `${part} (${subprocessors})`,
    denied: ({ activity, what, period, subprocessor }) =>
      `${activity} : selon le registre, « ${what} » n’est pas conservé, mais un document sur ${subprocessor} indique : ${period}.`,
    proposal:
      'Indiquer séparément le contenu et les métadonnées de l’activité, chacun avec sa propre durée de conservation.',
    correct: 'Corriger le catalogue, ou faire corriger le document.',
  },
  sibling_period_differs: {
    text: ({ activity, title, says, held }) =>
      `${activity} : ${title} indique ${says}, mais la durée en vigueur est ${list(held)}.`,
    ofDefault: ({ activity, title, says, held }) =>
      `${activity} : ${title} indique la valeur par défaut (${says}) ; pour ce client, la durée en vigueur est ${list(held)}.`,
    proposal: 'Faire de l’une la source de l’autre : corriger le document, ou la durée en vigueur.',
    nothing: 'Rien n’est à changer si le document précise que les clients peuvent choisir une autre durée.',
  },
  sibling_denies_storage: {
    text: ({ activity, title, held }) =>
      `${activity} : selon ${title}, rien n’est conservé, mais sont conservés ${list(held)}.`,
    proposal: 'Faire indiquer dans le document ce qui est conservé, par qui et combien de temps.',
  },
  sibling_no_end: {
    text: ({ activity, title, held }) =>
      `${activity} : selon ${title}, les données sont conservées sans fin, mais la durée en vigueur est ${list(held)}.`,
    proposal: 'Corriger le document, ou la durée en vigueur.',
  },
  plan_limits_choice: {
    text: (label, chosen, plan, inForce) =>
      `${label} : le choix était ${chosen} ; l’offre ${plan} le limite à ${inForce}.`,
    proposal: 'Choisir une valeur que l’offre autorise, ou une autre offre.',
  },
  field_longer_than_activity: {
    text: (field, period, activity, home) =>
      `Le champ personnalisé « ${field} » est conservé ${period}, plus longtemps que les données de l’activité « ${activity} » dans laquelle il est utilisé (${home}).`,
    proposal: 'Raccourcir la conservation du champ, ou justifier dans sa finalité pourquoi il survit à l’activité.',
  },
  special_category_without_ground: {
    text: (field, sensitivity) =>
      `Le champ personnalisé « ${field} » est de la classe « ${sensitivity} », mais aucun fondement ni aucune garantie correspondants ne sont indiqués.`,
    proposal:
      'Indiquer le fondement de l’art. 9(2) ou de l’art. 10 du RGPD et les garanties, ou choisir une autre classe.',
  },
  special_category_not_declared: {
    text: (field) =>
      `Le champ personnalisé « ${field} » contient une catégorie particulière de données (art. 9 du RGPD), mais selon les informations sur le client, aucune ne doit être traitée.`,
    proposal: 'Déclarer le traitement de catégories particulières, ou choisir une autre classe pour le champ.',
  },
  children_not_declared: {
    text: (field) =>
      `Le champ personnalisé « ${field} » contient des données d’enfants, mais les mineurs ne figurent pas parmi les personnes concernées du client.`,
    proposal: 'Ajouter les mineurs aux personnes concernées, ou choisir une autre classe pour le champ.',
  },
  location_unconfirmed: {
    text: (subprocessor, statement) =>
      `${subprocessor} : une affirmation du sous-traitant n’est pas confirmée par des sources publiées : ${statement}`,
    proposal: 'Obtenir une confirmation écrite du sous-traitant ultérieur et en noter la source.',
  },
};
