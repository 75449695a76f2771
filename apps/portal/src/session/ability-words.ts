import { useTranslation } from 'react-i18next';
import type { Ability } from '../api/generated';

type Key<Name extends string> = Name extends `${infer Noun}:${infer Verb}` ? `${Noun}_${Verb}` : never;

/** What an ability lets somebody do, in words. */
export const useAbilityWords = (): ((ability: Ability) => string) => {
  const { t } = useTranslation('session');
  return (ability) => t(`abilities.${ability.replace(':', '_') as Key<Ability>}`);
};
