import type { LocalePart } from '../locale';

/** Si et comment les appels sont enregistrés. */
export const recording: LocalePart<'recording'> = {
  title: 'Enregistrement',
  lead: "Si et comment les appels sont enregistrés, qui est informé et où les enregistrements sont conservés. Désactivé tant que vous n'en décidez pas autrement (RGPD, art. 25, § 2).",
  section: {
    whether: 'Quand les appels sont enregistrés',
    what: 'Contenu',
    people: 'Participants',
    where: 'Stockage',
  },
  mode: {
    off: "Aucun appel n'est enregistré. L'annexe ne comporte ni ligne sur l'enregistrement, ni sous-traitant ultérieur ou transfert dont seul l'enregistrement a besoin.",
    on_demand:
      "Un appel n'est enregistré que si quelqu'un lance l'enregistrement. Si celui-ci était désactivé, l'enregistrement de ce choix demande une confirmation saisie : des personnes seront enregistrées.",
    always:
      "Chaque appel est enregistré dès le début. L'enregistrement de ce choix demande une confirmation saisie : des personnes seront enregistrées.",
  },
  media: {
    audio: 'Les voix sont enregistrées, pas les images.',
    audio_video: "Les voix et les images sont enregistrées, y compris ce qui est montré à l'écran.",
  },
  transcript: {
    on: "Ce qui est dit est aussi mis par écrit. La transcription constitue elle-même une donnée à caractère personnel et est conservée aussi longtemps que l'enregistrement.",
    off: "Ce qui est dit n'est pas mis par écrit.",
  },
  pause: {
    on: "Pendant la saisie d'un champ sensible, rien n'est enregistré.",
    off: "L'enregistrement continue pendant la saisie d'un champ sensible : ce qui est alors dit et montré figure dans l'enregistrement.",
  },
  consent: {
    explicit: "Les participants sont interrogés, et l'enregistrement commence une fois leur consentement donné.",
    notice:
      "Les participants sont informés que l'appel est enregistré, sans être interrogés. La vérification demande si cela est licite là où se trouvent vos interlocuteurs.",
  },
  storage: {
    vendor:
      'Le sous-traitant stocke les enregistrements. Selon votre instruction, ils sont à supprimer à la fin de leur durée de conservation.',
    own_bucket:
      'Les enregistrements vont dans votre propre bucket. Sa règle de cycle de vie décide du moment de leur disparition, anciennes versions comprises.',
  },
  no_effect: {
    title: "L'enregistrement est désactivé",
    text: "Les choix ci-dessous sont sans effet tant que l'enregistrement n'est pas activé. Vous pouvez les préparer ; ils sont conservés.",
  },
  blocked: {
    title: "L'enregistrement est choisi, mais n'a pas lieu",
    text: "Une autre fonction dont l'enregistrement a besoin est désactivée.",
    link: 'Aller aux fonctions',
  },
  sum: {
    title: 'Ce qui se passerait',
    off: "Aucun appel n'est enregistré. Les enregistrements antérieurs sont à supprimer à la fin de leur durée de conservation.",
    always: 'Chaque appel est enregistré dès le début.',
    on_demand: "Un appel est enregistré lorsque quelqu'un lance l'enregistrement.",
    audio: 'Les voix sont enregistrées, pas les images.',
    audio_video: 'Les voix et les images sont enregistrées.',
    transcript: 'Ce qui est dit est aussi mis par écrit dans une transcription.',
    explicit: "Les participants doivent d'abord donner leur consentement.",
    notice: 'Les participants sont informés, mais pas interrogés.',
    pause: "L'enregistrement fait une pause pendant la saisie d'un champ sensible.",
    no_pause: "L'enregistrement ne fait pas de pause sur les champs sensibles.",
    vendor: 'Le sous-traitant stocke les enregistrements ; région : {{region}}.',
    own_bucket:
      'Les enregistrements vont dans votre propre bucket, dont la règle de cycle de vie décide du moment de leur disparition.',
    kept: 'Conservation des enregistrements : {{retention}}.',
  },
};
