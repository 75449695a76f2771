import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OptionOffer } from '../../api/generated';
import { queries } from '../../api/queries';
import { useFormat } from '../../text/format';

/** The periods that the plan allows, in a sentence. */
export const AllowedRange = ({ offer }: { offer: OptionOffer }) => {
  const { t } = useTranslation('forms');
  const format = useFormat();
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const plan = catalog.plan.name;
  const { min, max } = offer.allowed;
  if (min === undefined || max === undefined) return <span lang="en">{offer.reason}</span>;
  return min === max
    ? t('period.exactly', { plan, period: format.period(min) })
    : t('period.range', { plan, min: format.period(min), max: format.period(max) });
};
