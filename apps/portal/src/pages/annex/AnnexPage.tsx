import { Box } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnnexPreview } from '../../annex-preview/AnnexPreview';
import { useChangeSet } from '../../change-set/ChangeSet';
import { useLanding } from '../../forms/use-landing';
import { useSession } from '../../session/session';
import { Page, Section } from '../../ui/Page';
import { NoPermission } from '../../ui/states';
import './annex.css';
import { CompareLink } from '../compare/CompareLink';
import { AsItWas } from './AsItWas';
import { AnnexStatus } from './AnnexStatus';
import { IssueAnnex } from './IssueAnnex';
import { IssuedAnnexes } from './IssuedAnnexes';
import { OpenItems, openItemsPart } from '../../open-items/OpenItems';

// The reader of PDFs is large and needed only when an issued annex is looked at.
const AnnexReader = lazy(() => import('./reader/AnnexReader').then((module) => ({ default: module.AnnexReader })));

const Reader = () => {
  const { view } = useSearch({ from: '/tenant/annex' });
  const navigate = useNavigate();
  const [id, setId] = useState(view);
  if (view !== undefined && view !== id) setId(view);
  if (id === undefined) return null;
  const close = () =>
    void navigate({ to: '/annex', search: ({ as_of }) => (as_of ? { as_of } : {}), resetScroll: false });
  return (
    <Suspense fallback={null}>
      <AnnexReader id={id} opened={view !== undefined} close={close} />
    </Suspense>
  );
};

const Open = () => {
  const { t } = useTranslation('items');
  const landing = useLanding<HTMLDivElement>(openItemsPart);
  return (
    <Box ref={landing} id={openItemsPart} tabIndex={-1}>
      <Section title={t('title')} text={t('lead')}>
        <OpenItems />
      </Section>
    </Box>
  );
};

const Preview = () => {
  const { t } = useTranslation('annex');
  const { may } = useSession();
  const { count } = useChangeSet();
  return (
    <Section title={t('preview.title')} text={count > 0 ? t('preview.lead_pending') : t('preview.lead')}>
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
        </div>
        <Preview />
      </div>
      {may('record:read') && <Open />}
      <Section title={t('list.title')} text={t('list.text')}>
        <CompareLink />
        <IssuedAnnexes />
      </Section>
      {may('record:read') && (
        <Section title={t('as_of.title')} text={t('as_of.text')}>
          <AsItWas />
        </Section>
      )}
      <Reader />
    </Page>
  );
};
