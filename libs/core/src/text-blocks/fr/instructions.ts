import type { instructions as english } from '../en/instructions.js';
import { formatOf } from '../format.js';

const { count } = formatOf('fr');

/** Part IV: documented instructions. */
export const instructions: typeof english = {
  heading: 'Instructions documentées',
  procedureHeading: 'Comment les instructions sont données et consignées',
  procedure: {
    controller:
      'Le client donne ses instructions en tant que responsable du traitement en modifiant ses paramètres dans le portail ou par l’interface ; le sous-traitant peut saisir une instruction reçue par écrit.',
    processor:
      'Le client donne ses instructions au nom des responsables du traitement pour lesquels il agit, en modifiant ses paramètres dans le portail ou par l’interface ; le sous-traitant peut saisir une instruction reçue par écrit.',
  },
  recorded:
    'Chaque modification est conservée comme révision numérotée et inaltérable : quand, par qui, par quelle voie, pourquoi, la valeur avant et la valeur après. Une instruction vaut dès son enregistrement et jusqu’à ce qu’une instruction ultérieure la remplace.',
  inForceHeading: 'Paramètres en vigueur',
  inForceCaption: 'Paramètres en vigueur par activité, avec la raison de chacun',
  columns: { setting: 'Paramètre', value: 'En vigueur', why: 'Raison' },
  historyHeading: 'Instructions à ce jour',
  historyCaption: (total) => `Instructions du client à ce jour : ${total}`,
  historyColumns: { number: 'N°', when: 'Quand et par qui', what: 'Instruction' },
  channels: {
    portal: 'dans le portail',
    api: 'par l’API',
    operator: 'par le sous-traitant',
    system: 'par le système',
  },
  roles: {
    owner: 'propriétaire',
    admin: 'administrateur',
    legal: 'juridique',
    developer: 'développeur',
    viewer: 'lecteur',
  },
  by: (label, role, channel) => `${label}${role === undefined ? '' : ` (${role})`}, ${channel}`,
  restored: (number) => `Instruction ${number} rétablie.`,
  noChange: 'Aucune valeur n’a été modifiée.',
  defaults: 'Les valeurs par défaut du catalogue s’appliquent.',
  reason: (reason) => `Raison : ${reason}`,
  earlier: (total) =>
    `${count(total, { one: 'instruction antérieure', other: 'instructions antérieures' })}. Chacune est conservée intégralement comme révision de son numéro.`,
  span: (from, to) => `${from} – ${to}`,
};
