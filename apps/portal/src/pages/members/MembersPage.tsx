import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../session/session';
import { MayButton } from '../../ui/MayButton';
import { Page } from '../../ui/Page';
import { NoPermission } from '../../ui/states';
import { InvitationsSection } from './InvitationsSection';
import { InviteDialog } from './InviteDialog';
import { MembersSection } from './MembersSection';
import { RolesSection } from './RolesSection';

/** Who belongs to the organisation, who is asked to, and what each role may do. */
export const MembersPage = () => {
  const { t } = useTranslation('members');
  const { may } = useMay('members:read');
  const [inviting, setInviting] = useState(false);
  const invite = (
    <MayButton ability="members:write" onClick={() => setInviting(true)}>
      {t('invite.open')}
    </MayButton>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={may ? invite : undefined}>
      {may ? (
        <>
          <MembersSection />
          <InvitationsSection />
        </>
      ) : (
        <NoPermission ability="members:read" />
      )}
      <RolesSection />
      {inviting && <InviteDialog close={() => setInviting(false)} />}
    </Page>
  );
};
