import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session';
import type { CompareSearch } from './compare-search';

/** Leads to the comparison of two versions; without a choice it is of the last two annexes. */
export const CompareLink = ({ search = {} }: { search?: CompareSearch }) => {
  const { t } = useTranslation('compare');
  const { may } = useSession();
  if (!may(search.of === 'instructions' ? 'drafts:read' : 'annexes:read')) return null;
  return (
    <Button
      size="xs"
      variant="default"
      style={{ alignSelf: 'flex-start' }}
      renderRoot={(props) => <Link to="/annex/compare" search={search} {...props} />}
    >
      {search.of === 'instructions' ? t('link_instructions') : t('link')}
    </Button>
  );
};
