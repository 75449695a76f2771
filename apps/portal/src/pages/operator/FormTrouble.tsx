import { Alert, List, Stack, Text } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem';
import { ErrorState } from '../../ui/states';

const itemsOf = (problem: unknown) => (problem instanceof ApiProblem ? problem.errors : []);

/** What the API says about one member of a form, in its words; nothing where it says nothing. */
export const troubleAt = (problem: unknown, pointer: string): ReactNode => {
  const found = itemsOf(problem).find((item) => item.pointer === pointer);
  return found && <span lang="en">{found.detail}</span>;
};

type Props = {
  problem: unknown;
  /** Pointers that have a field of their own, which says the trouble itself. */ fields: readonly string[];
};

/** What stands against a form: a sentence where the fields say the rest, and whatever no field can say. */
export const FormTrouble = ({ problem, fields }: Props) => {
  const { t } = useTranslation('operator');
  if (problem === null || problem === undefined) return null;
  const items = itemsOf(problem);
  if (items.length === 0) return <ErrorState problem={problem} />;
  const others = items.filter(({ pointer }) => !fields.includes(pointer));
  return (
    <Alert color="red" variant="outline" icon={<CircleAlert aria-hidden />} role="alert">
      <Stack gap="xs">
        <Text size="sm">{t('form.mend')}</Text>
        {others.length > 0 && (
          <List size="sm" lang="en">
            {others.map(({ pointer, detail }) => (
              <List.Item key={`${pointer} ${detail}`}>
                {pointer} {detail}
              </List.Item>
            ))}
          </List>
        )}
      </Stack>
    </Alert>
  );
};
