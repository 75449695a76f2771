import { ActionIcon, Button, Group, NativeSelect, Text, TextInput, Tooltip } from '@mantine/core';
import { ArrowDown, ArrowUp, Download, ZoomIn, ZoomOut } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../text/format';
import { type Zoom, zooms } from './zoom';

type Step = { label: string; icon: typeof ArrowUp; off: boolean; go: () => void };

const StepButton = ({ label, icon: Icon, off, go }: Step) => (
  <Tooltip label={label}>
    <ActionIcon
      variant="default"
      size={32}
      aria-label={label}
      aria-disabled={off}
      data-disabled={off || undefined}
      onClick={() => !off && go()}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  </Tooltip>
);

type Turning = { page: number; pages: number; goTo: (page: number) => void };

const PageField = ({ page, pages, goTo }: Turning) => {
  const { t } = useTranslation('annex');
  const [typed, setTyped] = useState(String(page));
  useEffect(() => setTyped(String(page)), [page]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = Math.round(Number(typed));
    if (wanted >= 1 && wanted <= pages) goTo(wanted);
    else setTyped(String(page));
  };
  return (
    <form onSubmit={submit}>
      <Group gap={6} wrap="nowrap">
        <TextInput
          aria-label={t('reader.page')}
          inputMode="numeric"
          size="xs"
          w={52}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={() => setTyped(String(page))}
        />
        <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
          {t('reader.of', { pages })}
        </Text>
      </Group>
    </form>
  );
};

type Props = Turning & { zoom: Zoom; setZoom: (zoom: Zoom) => void; download: string };

/** Pages, zoom and download. */
export const PdfBar = ({ page, pages, goTo, zoom, setZoom, download }: Props) => {
  const { t } = useTranslation('annex');
  const { language } = useFormat();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const at = zooms.indexOf(zoom === 'width' ? 1 : zoom);
  const step = (by: number) => setZoom(zooms[at + by] ?? 1);
  const choices = zooms.map((value) => ({ value: String(value), label: percent.format(value) }));
  const read = (value: string): Zoom => zooms.find((one) => String(one) === value) ?? 'width';
  return (
    <Group role="toolbar" aria-label={t('reader.toolbar')} className="pdf-bar" gap="xs">
      <StepButton label={t('reader.previous')} icon={ArrowUp} off={page <= 1} go={() => goTo(page - 1)} />
      <StepButton label={t('reader.next')} icon={ArrowDown} off={page >= pages} go={() => goTo(page + 1)} />
      <PageField page={page} pages={pages} goTo={goTo} />
      <StepButton label={t('reader.smaller')} icon={ZoomOut} off={at <= 0} go={() => step(-1)} />
      <NativeSelect
        aria-label={t('reader.zoom')}
        size="xs"
        data={[{ value: 'width', label: t('reader.width') }, ...choices]}
        value={String(zoom)}
        onChange={({ currentTarget }) => setZoom(read(currentTarget.value))}
      />
      <StepButton label={t('reader.larger')} icon={ZoomIn} off={at >= zooms.length - 1} go={() => step(1)} />
      <Button
        component="a"
        href={download}
        download
        size="xs"
        variant="default"
        ml="auto"
        leftSection={<Download size={16} aria-hidden />}
      >
        {t('list.download')}
      </Button>
    </Group>
  );
};
