import type { LocalePart } from '../locale';

/** Quelles fonctions sont activées, et où elles s'exécutent. */
export const features: LocalePart<'features'> = {
  title: 'Fonctions et régions',
  lead: "Quelles fonctions sont activées, et où elles s'exécutent. Ce qui est désactivé quitte votre annexe : ses lignes, ses sous-traitants ultérieurs et ses transferts.",
  active: 'a lieu',
  inactive: "n'a pas lieu",
  waiting: 'Les choix ci-dessous sont sans effet tant que cette fonction est désactivée ; ils sont conservés.',
  retention: 'Conservation : {{activity}}',
  effect: {
    off: "Ce que la désactivation retire de l'annexe",
    on: "Ce que l'activation ajoute à l'annexe",
    rows: 'Lignes du registre',
    subprocessors: 'Sous-traitants ultérieurs',
    transfers: 'Transferts vers des pays tiers',
    none: "Rien : l'annexe dit la même chose.",
    words:
      "Aucune ligne, aucun sous-traitant ultérieur, aucun transfert : seulement ce que l'annexe dit de cette activité.",
    against: 'Cela ne peut pas encore être modifié :',
  },
  meaning: {
    user_interaction_logging_enabled: {
      on: 'Les interactions sont journalisées, pour le diagnostic et le support.',
      off: 'Les interactions ne sont pas journalisées.',
    },
    user_interaction_logging_analytics: {
      on: "Les événements d'interaction vont aussi au sous-traitant ultérieur chargé des analyses.",
      off: "Les données d'interaction ne vont pas au sous-traitant ultérieur chargé des analyses.",
    },
    call_handling_enabled: {
      on: 'Des appels audio et vidéo peuvent avoir lieu ; leur contenu est relayé, non stocké.',
      off: "Aucun appel n'a lieu, et aucun n'est donc enregistré.",
    },
    co_browsing_enabled: {
      on: 'Les agents peuvent consulter une page avec un visiteur.',
      off: "Il n'y a pas de co-navigation.",
    },
    co_browsing_masking: {
      on: 'Les éléments marqués sont masqués avant de quitter le navigateur.',
      off: 'Les éléments marqués sont montrés tels quels.',
    },
    ip_geolocation_enabled: {
      on: "Le lieu d'un visiteur est recherché à partir de l'adresse IP.",
      off: "Aucun lieu n'est recherché.",
    },
    ip_geolocation_precision: {
      country: 'Seul le pays est recherché.',
      city: 'La ville et le pays sont recherchés.',
    },
    ip_geolocation_truncate_ip: {
      on: "La dernière partie de l'adresse IP est supprimée avant la recherche.",
      off: "L'adresse IP complète est recherchée.",
    },
  },
  elsewhere: {
    title: "Choisi sur d'autres pages",
    text: "Ces activités n'ont pas d'interrupteur ici.",
  },
  empty: "Il n'y a rien à activer",
  empty_text: 'Le catalogue en vigueur ne contient aucune fonction à activer ou à désactiver.',
};
