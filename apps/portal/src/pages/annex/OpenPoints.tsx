import { Anchor, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MissingFact } from '../../api/generated';
import { useChangeSet } from '../../change-set/ChangeSet';
import { anchorOf, pageOf, settingAt } from '../../change-set/pointers';
import { usePortalConfig } from '../../shell/portal-config';
import { useWords } from '../../text/words';

const OpenPoint = ({ fact }: { fact: MissingFact }) => {
  const { t } = useTranslation('annex');
  const { saved, values } = useChangeSet();
  const words = useWords();
  const path = settingAt(fact.path, saved.custom_fields);
  const pending = Object.keys(values).some((one) => one === path || one.startsWith(`${path}/`));
  const name = words.setting(path, fact.label);
  return (
    <List.Item>
      <Anchor component={Link} to={pageOf(path)} hash={anchorOf(path)} size="sm">
        <span lang={name === fact.label ? 'en' : undefined}>{name}</span>
      </Anchor>{' '}
      <Text span size="xs" c="dimmed">
        {fact.id}
        {pending && ` · ${t('open.pending')}`}
      </Text>
    </List.Item>
  );
};

/** What keeps the annex a draft: each fact of the tenant leads to its field, those of the processor are its task. */
export const OpenPoints = ({ missing }: { missing: readonly MissingFact[] }) => {
  const { t } = useTranslation('annex');
  const { name } = usePortalConfig();
  const [own, others] = (['tenant', 'operator'] as const).map((who) =>
    missing.filter(({ filled_by }) => filled_by === who),
  ) as [MissingFact[], MissingFact[]];
  return (
    <Stack gap="sm">
      {own.length > 0 && (
        <div>
          <Text size="sm">{t('open.tenant', { count: own.length })}</Text>
          <List size="sm">
            {own.map((fact) => (
              <OpenPoint key={`${fact.id} ${fact.path}`} fact={fact} />
            ))}
          </List>
        </div>
      )}
      {others.length > 0 && (
        <div>
          <Text size="sm">{t('open.operator', { count: others.length, name })}</Text>
          <List size="sm">
            {others.map(({ id, path, label }) => (
              <List.Item key={`${id} ${path}`}>
                <span lang="en">{label}</span>{' '}
                <Text span size="xs" c="dimmed">
                  {id}
                </Text>
              </List.Item>
            ))}
          </List>
        </div>
      )}
    </Stack>
  );
};
