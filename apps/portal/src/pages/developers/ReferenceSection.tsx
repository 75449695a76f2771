import { Anchor, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page';

/** Where the API is described. Both pages are served by the program itself, outside of the portal. */
export const ReferenceSection = () => {
  const { t } = useTranslation('developers');
  return (
    <Section id="reference" title={t('reference.title')} text={t('reference.text')}>
      <List spacing="xs">
        <List.Item>
          <Anchor href="/docs" underline="always">
            {t('reference.docs')}
          </Anchor>
        </List.Item>
        <List.Item>
          <Anchor href="/openapi.json" underline="always">
            {t('reference.openapi')}
          </Anchor>
        </List.Item>
      </List>
    </Section>
  );
};
