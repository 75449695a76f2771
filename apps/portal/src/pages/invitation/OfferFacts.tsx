import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InvitationOffer } from '../../api/generated';
import { useFormat } from '../../text/format';
import { useWords } from '../../text/words';
import { Facts } from '../../ui/Facts';

/** Who invites whom, as what, and until when. */
export const OfferFacts = ({ offer }: { offer: InvitationOffer }) => {
  const { t } = useTranslation('signIn');
  const [format, words] = [useFormat(), useWords()];
  return (
    <Stack gap="xs">
      <Text>{t('invitation.text', { by: offer.invited_by, tenant: offer.tenant_name })}</Text>
      <Facts
        facts={[
          [t('invitation.role'), words.role(offer.role)],
          [t('invitation.until'), format.moment(offer.expires_at)],
        ]}
      />
    </Stack>
  );
};
