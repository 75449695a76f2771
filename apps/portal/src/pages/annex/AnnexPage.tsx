import { Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnnexPreview } from '../../annex-preview/AnnexPreview';
import { queries } from '../../api/queries';
import { useSession } from '../../session/session';
import { Page, Section } from '../../ui/Page';
import { NoPermission } from '../../ui/states';
import './annex.css';
import { AnnexStatus } from './AnnexStatus';
import { IssueAnnex } from './IssueAnnex';
import { IssuedAnnexes } from './IssuedAnnexes';
import { OpenPoints } from './OpenPoints';

// The reader of PDFs is large and needed only when an issued annex is looked at.
const AnnexReader = lazy(() => import('./reader/AnnexReader').then((module) => ({ default: module.AnnexReader })));

const Reader = () => {
  const { view } = useSearch({ from: '/tenant/annex' });
  const navigate = useNavigate();
  const [id, setId] = useState(view);
  if (view !== undefined && view !== id) setId(view);
  if (id === undefined) return null;
  const close = () => void navigate({ to: '/annex', search: {}, resetScroll: false });
  return (
    <Suspense fallback={null}>
      <AnnexReader id={id} opened={view !== undefined} close={close} />
    </Suspense>
  );
};

const Missing = () => {
  const { t } = useTranslation('annex');
  const { data } = useSuspenseQuery(queries.record());
  const { missing } = data.record;
  return (
    <Section title={t('open.title')}>
      {missing.length === 0 ? <Text size="sm">{t('open.none')}</Text> : <OpenPoints missing={missing} />}
    </Section>
  );
};

const Preview = () => {
  const { t } = useTranslation('annex');
  const { may } = useSession();
  return (
    <Section title={t('preview.title')} text={t('preview.lead')}>
      {may('drafts:read') ? (
        <div className="annex-sheet">
          <AnnexPreview />
        </div>
      ) : (
        <NoPermission ability="drafts:read" />
      )}
    </Section>
  );
};

/** The annex: what holds, what it would say now, and every one that was issued. */
export const AnnexPage = () => {
  const { t } = useTranslation('annex');
  const { may } = useSession();
  if (!may('annexes:read'))
    return (
      <Page title={t('title')}>
        <NoPermission ability="annexes:read" />
      </Page>
    );
  return (
    <Page title={t('title')} lead={t('lead')} actions={<IssueAnnex />}>
      <div className="annex-desk">
        <div className="annex-side">
          <Section title={t('status.title')}>
            <AnnexStatus />
          </Section>
          <Missing />
        </div>
        <Preview />
      </div>
      <Section title={t('list.title')} text={t('list.text')}>
        <IssuedAnnexes />
      </Section>
      <Reader />
    </Page>
  );
};
