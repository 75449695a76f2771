import { useElementSize } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { OpenPdf } from './open-pdf';
import { PdfBar } from './PdfBar';
import { PdfPage } from './PdfPage';
import { scaleOf, type Zoom } from './zoom';

/** The page that is read: the last one that begins above the middle of the view. */
const pageIn = (scroll: HTMLElement): number => {
  const middle = scroll.scrollTop + scroll.clientHeight / 2;
  const above = [...scroll.querySelectorAll<HTMLElement>('[data-page]')].filter(
    ({ offsetTop }) => offsetTop - scroll.offsetTop <= middle,
  );
  return Number(above.at(-1)?.dataset.page ?? 1);
};

/** The pages below one another, with their bar. */
export const PdfPages = ({ pdf: { pages }, download }: { pdf: OpenPdf; download: string }) => {
  const { t } = useTranslation('annex');
  const scroll = useRef<HTMLDivElement>(null);
  const { ref, width } = useElementSize();
  const [zoom, setZoom] = useState<Zoom>('width');
  const [page, setPage] = useState(1);
  const goTo = (number: number) => {
    scroll.current?.querySelector(`[data-page="${number}"]`)?.scrollIntoView({ block: 'start' });
    setPage(number);
  };
  const resize = (next: Zoom) => {
    // Laid out at once, so that the page that is read stays in view.
    flushSync(() => setZoom(next));
    goTo(page);
  };
  return (
    <>
      <PdfBar page={page} pages={pages.length} goTo={goTo} zoom={zoom} setZoom={resize} download={download} />
      <div
        ref={scroll}
        className="pdf-scroll"
        tabIndex={0}
        role="region"
        aria-label={t('reader.pages')}
        onScroll={({ currentTarget }) => setPage(pageIn(currentTarget))}
      >
        <div ref={ref} />
        {width > 0 &&
          pages.map((one) => (
            <PdfPage
              key={one.pageNumber}
              page={one}
              pages={pages.length}
              scale={scaleOf(zoom, one.getViewport({ scale: 1 }).width, width)}
            />
          ))}
      </div>
    </>
  );
};
