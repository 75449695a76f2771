import './reader.css';
import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, LoadingState } from '../../../ui/states';
import { annexQuery, pdfAddress, pdfQuery } from '../annexes';
import { type OpenPdf, openPdf } from './open-pdf';
import { PdfPages } from './PdfPages';

/** Opens the bytes once they are there; frees them when the reader goes. */
const usePdf = (bytes: ArrayBuffer | undefined) => {
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    if (!bytes) return undefined;
    let gone = false;
    const opening = openPdf(bytes);
    opening.then((opened) => gone || setPdf(opened)).catch((reason: unknown) => gone || setProblem(reason));
    return () => {
      gone = true;
      void opening.then(({ close }) => close()).catch(() => undefined);
    };
  }, [bytes]);
  return { pdf, problem };
};

const Body = ({ id }: { id: string }) => {
  const bytes = useQuery(pdfQuery(id));
  const { pdf, problem } = usePdf(bytes.data);
  const trouble = bytes.error ?? problem;
  if (trouble) return <ErrorState problem={trouble} retry={() => void bytes.refetch()} />;
  return pdf ? <PdfPages pdf={pdf} download={pdfAddress(id)} /> : <LoadingState lines={10} />;
};

type Props = { id: string; opened: boolean; close: () => void };

/** An issued annex as its PDF, over the whole page. Its address can be kept; closing leads back to the list. */
export const AnnexReader = ({ id, opened, close }: Props) => {
  const { t } = useTranslation(['annex', 'shell']);
  const annex = useQuery(annexQuery(id));
  // Opened after it is there: only then does the dialog know what had the focus before (WCAG 2.4.3).
  const [shown, show] = useState(false);
  useEffect(() => show(opened), [opened]);
  const title = annex.data
    ? t('reader.title', { number: annex.data.number, revision: annex.data.revision })
    : t('reader.untitled');
  return (
    <Modal
      opened={shown}
      onClose={close}
      title={title}
      fullScreen
      closeButtonProps={{ 'aria-label': t('shell:action.close') }}
      classNames={{ content: 'pdf-sheet', body: 'pdf-body' }}
    >
      <Body id={id} />
    </Modal>
  );
};
