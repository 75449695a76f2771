import { useTranslation } from 'react-i18next';
import { RetentionSetting } from '../../forms/RetentionSetting';
import { RegionSetting } from '../../forms/RegionSetting';
import { SwitchSetting } from '../../forms/SwitchSetting';
import { ChoiceSetting } from '../../forms/ChoiceSetting';
import { useSession } from '../../session/session';
import { Page, Section } from '../../ui/Page';
import { NoPermission } from '../../ui/states';
import { NoEffect } from './NoEffect';
import { WhatHappens } from './WhatHappens';

const Choices = () => {
  const { t } = useTranslation('recording');
  const modes = { off: t('mode.off'), on_demand: t('mode.on_demand'), always: t('mode.always') };
  const media = { audio: t('media.audio'), audio_video: t('media.audio_video') };
  const consent = { explicit: t('consent.explicit'), notice: t('consent.notice') };
  const storage = { vendor: t('storage.vendor'), own_bucket: t('storage.own_bucket') };
  return (
    <>
      <WhatHappens />
      <Section title={t('section.whether')}>
        <ChoiceSetting path="/recording/mode" values={modes} />
      </Section>
      <NoEffect />
      <Section title={t('section.what')}>
        <ChoiceSetting path="/recording/media" values={media} />
        <SwitchSetting path="/recording/transcript" on={t('transcript.on')} off={t('transcript.off')} />
        <SwitchSetting path="/recording/pause_on_sensitive" on={t('pause.on')} off={t('pause.off')} />
      </Section>
      <Section title={t('section.people')}>
        <ChoiceSetting path="/recording/consent" values={consent} />
      </Section>
      <Section title={t('section.where')}>
        <RegionSetting path="/recording/region" what="stored" />
        <ChoiceSetting path="/recording/storage" values={storage} />
        <RetentionSetting path="/recording/retention" />
      </Section>
    </>
  );
};

/** Whether and how calls are recorded, and what that comes to. */
export const RecordingPage = () => {
  const { t } = useTranslation('recording');
  const { may } = useSession();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {may('settings:read') ? <Choices /> : <NoPermission ability="settings:read" />}
    </Page>
  );
};
