import { Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/generated';
import { useAbilityWords } from '../../session/ability-words';
import { rolesQuery } from '../../session/session';
import { useFormat } from '../../text/format';
import { useWords } from '../../text/words';
import { Loaded } from '../../ui/Loaded';

type RoleChoiceProps = { value: Role; onChange: (role: Role) => void };

/** A role, with what each may do. */
export const RoleChoice = ({ value, onChange }: RoleChoiceProps) => {
  const { t } = useTranslation('members');
  const [format, words, say] = [useFormat(), useWords(), useAbilityWords()];
  const roles = useQuery(rolesQuery);
  return (
    <Loaded query={roles}>
      {({ items }) => (
        <Radio.Group label={t('role')} value={value} onChange={onChange}>
          <Stack gap="sm" mt="xs">
            {items.map(({ role, abilities }) => (
              <Radio
                key={role}
                value={role}
                label={words.role(role)}
                description={t('may', { abilities: format.list(abilities.map(say)) })}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </Loaded>
  );
};
