import type { OptionOffer } from '../../api/generated';
import { ChoiceSetting } from '../../forms/ChoiceSetting';
import { RegionSetting } from '../../forms/RegionSetting';
import { SwitchSetting } from '../../forms/SwitchSetting';
import { AnnexEffect } from './AnnexEffect';
import { useMeanings } from './meanings';

/** One option of an activity: a switch with what it does to the annex, a region, or a few values. */
export const FeatureSetting = ({ offer }: { offer: OptionOffer }) => {
  const meaning = useMeanings(offer.path);
  if (typeof offer.default === 'boolean')
    return (
      <div>
        <SwitchSetting path={offer.path} on={meaning('on')} off={meaning('off')} />
        <AnnexEffect path={offer.path} />
      </div>
    );
  if (offer.key === 'region') return <RegionSetting path={offer.path} what="relayed" />;
  const values = Object.fromEntries((offer.allowed.values ?? []).map((value) => [value, meaning(value)]));
  return <ChoiceSetting path={offer.path} values={values} />;
};
