import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../api/problem';
import { queries } from '../api/queries';
import { useChangeSet } from '../change-set/ChangeSet';
import { anchorOf, fieldsWith, pageOf, settingAt } from '../change-set/pointers';
import { useWords } from '../text/words';
import { placeOf } from './place-of';

/** Where each problem is mended, and what that place is called. */
const usePlaces = () => {
  const { base, values } = useChangeSet();
  const { data: catalog } = useQuery(queries.catalog());
  const words = useWords();
  const fields = fieldsWith(base.custom_fields, values);
  const offerAt = (path: string) => catalog?.options.find((option) => option.path === path);
  const isKnown = (path: string) =>
    words.knows(path) || offerAt(path) !== undefined || fields.some(({ key }) => path === `/custom_fields/${key}`);
  return (pointer: string) => {
    const path = placeOf(settingAt(pointer, fields), isKnown);
    return path === null ? null : { path, name: words.setting(path, offerAt(path)?.label) };
  };
};

type Props = { problem: ApiProblem; leave: () => void };

/** What plan, catalogue or law have against the changes, each with the way to its field. */
export const Obstacles = ({ problem, leave }: Props) => {
  const { t } = useTranslation('review');
  const { refuse } = useChangeSet();
  const navigate = useNavigate();
  const placeAt = usePlaces();
  const go = (path: string) => {
    refuse(problem.errors);
    leave();
    void navigate({ to: pageOf(path), hash: anchorOf(path) });
  };
  return (
    <Alert color="red" variant="outline" icon={<CircleAlert aria-hidden />} title={t('against')} role="alert">
      <Stack gap="sm">
        <Text size="sm">{t('against_text')}</Text>
        <List size="sm" spacing="sm">
          {problem.errors.map(({ pointer, detail }) => {
            const place = placeAt(pointer);
            return (
              <List.Item key={`${pointer} ${detail}`}>
                {place && (
                  <Text size="sm" fw={600}>
                    {place.name}
                  </Text>
                )}
                <Text size="sm" lang="en">
                  {detail}
                </Text>
                {place && (
                  <Button size="compact-sm" variant="default" onClick={() => go(place.path)}>
                    {t('to_field')}
                  </Button>
                )}
              </List.Item>
            );
          })}
        </List>
      </Stack>
    </Alert>
  );
};
