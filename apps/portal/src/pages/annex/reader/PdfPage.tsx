import type { PDFPageProxy } from 'pdfjs-dist';
import { type CSSProperties, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { paintPage } from './paint-page';
import { useNear } from './use-near';

type Props = { page: PDFPageProxy; pages: number; scale: number };

/** One page: drawn while it is near the view, and let go of again, because pictures of pages are large. */
export const PdfPage = ({ page, pages, scale }: Props) => {
  const { t } = useTranslation('annex');
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const near = useNear(frame);
  useEffect(() => {
    if (!host.current) return undefined;
    if (near) return paintPage(host.current, page, scale);
    host.current.replaceChildren();
    return undefined;
  }, [near, page, scale]);
  const { width, height } = page.getViewport({ scale });
  const style: CSSProperties & Record<'--total-scale-factor', number> = {
    width,
    height,
    '--total-scale-factor': scale,
  };
  return (
    <div
      ref={frame}
      role="group"
      aria-label={t('reader.page_of', { page: page.pageNumber, pages })}
      data-page={page.pageNumber}
      className="pdf-page"
      style={style}
    >
      <div ref={host} lang="en" />
    </div>
  );
};
