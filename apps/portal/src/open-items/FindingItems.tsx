import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../api/generated';
import { FindingItem } from './FindingItem';

const Listed = ({ findings }: { findings: readonly Finding[] }) => (
  <Stack component="ul" gap="sm" p={0} m={0} w="100%" style={{ listStyle: 'none' }}>
    {findings.map((finding) => (
      <FindingItem key={[finding.code, finding.activity, finding.part, finding.text].join(' ')} finding={finding} />
    ))}
  </Stack>
);

/** The contradictions: the serious ones at once, notices where somebody asks for them. */
export const FindingItems = ({ findings, brief }: { findings: readonly Finding[]; brief: boolean }) => {
  const { t } = useTranslation('items');
  const [shown, { toggle }] = useDisclosure(false);
  const [serious, notices] = (['serious', 'notice'] as const).map((severity) =>
    findings.filter((finding) => finding.severity === severity),
  ) as [Finding[], Finding[]];
  if (findings.length === 0) return null;
  return (
    <Stack gap="sm" align="flex-start">
      <div>
        <Text size="sm" fw={600}>
          {t('findings', { count: findings.length })}
        </Text>
        <Text size="sm">{serious.length === 0 ? t('none_serious') : t('serious', { count: serious.length })}</Text>
      </div>
      {!brief && <Listed findings={serious} />}
      {!brief && notices.length > 0 && (
        <Button variant="default" size="xs" aria-expanded={shown} onClick={toggle}>
          {shown ? t('hide_findings') : t('show_findings', { count: notices.length })}
        </Button>
      )}
      {!brief && shown && <Listed findings={notices} />}
    </Stack>
  );
};
