import type { record as english } from '../en/record.js';
import { formatOf } from '../format.js';

const { list } = formatOf('fr');

/** What the effective record says of its values. */
export const record: typeof english = {
  on: 'activé',
  off: 'désactivé',
  demoMark: ' [valeur de démonstration]',
  notKnown: 'inconnue',
  why: {
    limitedChoice: (chosen, plan) => `Choix : ${chosen}. L’offre ${plan} le limite à cette valeur.`,
    limitedDefault: (plan) => `L’offre ${plan} limite la valeur par défaut du catalogue à cette valeur.`,
    chosen: 'Choix du client.',
    fallback: 'Valeur par défaut du catalogue ; le client n’a rien choisi d’autre.',
    vendorFixed: (source) => `Fixée par le sous-traitant, non par le client (${source}).`,
    vendorFixedUnstated: 'Fixée par le sous-traitant ; aucune source ne l’indique encore.',
    fieldLimited: (plan) => `Limitée à cette valeur par l’offre ${plan}.`,
    fieldChosen: 'Choix du client pour ce champ.',
    fieldDefault: 'Par défaut : comme l’activité dans laquelle le champ est utilisé.',
    perField: 'Chaque champ a sa propre durée de conservation ; voir la liste des champs personnalisés.',
  },
  enforcement: (subprocessor, how) => `${subprocessor} : ${how}`,
  field: {
    open: (activity) =>
      `non précisée : « ${activity} » ne conserve aucun contenu, le champ doit donc avoir sa propre durée`,
    as: (activity, retention) => `comme « ${activity} » : ${retention}`,
    copy: (activity, retention) => ` ; sa copie dans « ${activity} » : ${retention}`,
    category: (label, sensitivity) => `${label} (${sensitivity})`,
    perField: 'par champ',
    each: (parts) => `par champ : ${parts.join(', ')}`,
    own: (count, longest) =>
      `${count} avec une durée propre${longest === undefined ? ', pas toutes avec un terme' : ` d’au plus ${longest}`}`,
    shared: (count) => `${count} comme l’activité dans laquelle le champ est utilisé`,
    copies: (activities) => ` ; copies dans ${list(activities)} comme indiqué à leur endroit`,
  },
  maximum: {
    unknownRetention: 'inconnue : la durée de conservation n’est pas précisée',
    nothing: 'rien n’est conservé',
    sameAs: 'aussi longtemps que les données de l’activité citée',
    asActivity: 'comme l’activité dans laquelle le champ est utilisé',
    unknownActivity: 'inconnue : la durée de conservation d’une activité n’est pas précisée',
    noEnd: 'sans terme',
    unknownTerms: (terms) => `inconnue : non précisé(e)s : ${terms.join(', ')}`,
    latest: (period, floor) =>
      `au plus tard après ${period}${floor ? ' (durée minimale d’un sous-traitant ultérieur)' : ''}`,
  },
  terms: {
    active: 'durée active',
    activeSource: 'la durée de conservation en vigueur',
    coolingOff: 'délai de réflexion après un raccourcissement',
    planSource: (plan) => `offre ${plan}`,
    lag: 'délai de suppression',
    backupTail: 'durée des sauvegardes',
    floor: (subprocessor) => `durée minimale chez ${subprocessor}`,
  },
};
