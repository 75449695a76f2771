import { Text } from '@mantine/core';
import { useCheckWords } from './check-words';

/** The id of a check, and what it is about. */
export const CheckName = ({ id }: { id: string }) => {
  const words = useCheckWords()(id);
  return (
    <Text span size="xs" c="dimmed" data-check={id}>
      {words === undefined ? id : `${id} · ${words}`}
    </Text>
  );
};
