import { Button, Group, Radio } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '../../session/session';
import { Page } from '../../ui/Page';
import { NoPermission } from '../../ui/states';
import { CompareAnnexes } from './CompareAnnexes';
import { CompareInstructions } from './CompareInstructions';

const Kind = () => {
  const { t } = useTranslation('compare');
  const { of = 'annexes' } = useSearch({ from: '/tenant/annex/compare' });
  const navigate = useNavigate();
  const { may, why } = useMay('drafts:read');
  const choose = (kind: string) =>
    void navigate({
      to: '/annex/compare',
      search: kind === 'instructions' ? { of: kind } : {},
      replace: true,
      resetScroll: false,
    });
  return (
    <Radio.Group label={t('of')} value={of} onChange={choose}>
      <Group gap="lg" mt="xs">
        <Radio value="annexes" label={t('annexes')} />
        <Radio value="instructions" label={t('instructions')} description={why} disabled={!may} />
      </Group>
    </Radio.Group>
  );
};

/** Any two versions of the annex side by side, with what differs marked. */
export const ComparePage = () => {
  const { t } = useTranslation('compare');
  const { may } = useSession();
  const { of } = useSearch({ from: '/tenant/annex/compare' });
  if (!may('annexes:read'))
    return (
      <Page title={t('title')}>
        <NoPermission ability="annexes:read" />
      </Page>
    );
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/annex" {...props} />}>
      {t('back')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={back}>
      <Kind />
      {of !== 'instructions' && <CompareAnnexes />}
      {of === 'instructions' && may('drafts:read') && <CompareInstructions />}
      {of === 'instructions' && !may('drafts:read') && <NoPermission ability="drafts:read" />}
    </Page>
  );
};
