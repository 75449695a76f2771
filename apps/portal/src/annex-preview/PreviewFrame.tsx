import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Puts another page into the frame without loading it anew: what has not changed does not flicker, and the place in the
 * document stays. Nothing in the page runs: the frame has no scripts, and a parsed document none that would start.
 */
const showIn = (frame: HTMLIFrameElement, html: string): void => {
  const shown = frame.contentDocument;
  const next = new DOMParser().parseFromString(html, 'text/html');
  const styleOf = (page: Document | null) => page?.querySelector('style')?.textContent;
  if (!shown || styleOf(shown) !== styleOf(next)) {
    frame.srcdoc = html;
    return;
  }
  const { scrollTop, scrollLeft } = shown.documentElement;
  shown.title = next.title;
  shown.documentElement.lang = next.documentElement.lang;
  shown.body.replaceChildren(...[...next.body.childNodes].map((node) => shown.importNode(node, true)));
  shown.documentElement.scrollTo({ top: scrollTop, left: scrollLeft, behavior: 'instant' });
};

/** Brings a passage of the preview into view and gives it the focus. */
export const goTo = (frame: HTMLIFrameElement | null, id: string): void => {
  const passages = frame?.contentDocument?.querySelectorAll<HTMLElement>('[data-passage]') ?? [];
  const passage = [...passages].find((one) => one.dataset.passage === id);
  if (!passage) return;
  passage.tabIndex = -1;
  passage.scrollIntoView({ block: 'center' });
  // A wide row is shown from its beginning.
  passage.closest('main')?.scrollTo({ left: 0 });
  passage.focus({ preventScroll: true });
};

type Props = { html: string; title: string; frame: RefObject<HTMLIFrameElement | null>; busy: boolean };

/** The preview in a frame of its own: its style is not ours, and it may do nothing. */
export const PreviewFrame = ({ html, title, frame, busy }: Props) => {
  const [first] = useState(html);
  const inFrame = useRef<string | null>(null);
  const put = (page: string) => {
    if (!frame.current || inFrame.current === page) return;
    inFrame.current = page;
    showIn(frame.current, page);
  };
  // Before it has loaded its first page, a frame shows another document: `onLoad` catches up.
  useEffect(() => {
    if (inFrame.current !== null) put(html);
  });
  const loaded = () => {
    inFrame.current ??= first;
    put(html);
  };
  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-same-origin"
      srcDoc={first}
      onLoad={loaded}
      aria-busy={busy}
      className="annex-preview"
    />
  );
};
