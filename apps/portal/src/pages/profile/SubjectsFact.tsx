import { Checkbox, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SubjectCategory } from '../../api/generated';
import { useSetting } from '../../change-set/ChangeSet';
import { FactFrame } from './FactFrame';
import { readable } from './readable';

const categories = [
  'customers',
  'prospects',
  'visitors',
  'patients',
  'pupils',
  'employees',
  'applicants',
  'members',
  'minors',
] as const satisfies readonly SubjectCategory[];

/** Whose data is processed, in the order of the contract. */
export const SubjectsFact = () => {
  const { t } = useTranslation('profile');
  const { value, set } = useSetting<SubjectCategory[]>('/profile/data_subject_categories');
  const choose = (chosen: string[]) => {
    const list = categories.filter((category) => chosen.includes(category));
    set(list.length === 0 ? null : list);
  };
  return (
    <FactFrame name="data_subject_categories" group>
      {({ labelledBy, describedBy, disabled }) => (
        <Checkbox.Group
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          value={value ?? []}
          onChange={choose}
        >
          <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} spacing="xs">
            {categories.map((category) => (
              <Checkbox
                key={category}
                value={category}
                label={t(`subject.${category}`)}
                disabled={disabled}
                styles={readable}
              />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
      )}
    </FactFrame>
  );
};
