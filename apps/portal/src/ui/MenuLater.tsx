import { cloneElement, type ComponentPropsWithRef, type ComponentType, type ReactElement, useState } from 'react';

/** The button of a menu. */
export type MenuTarget = ReactElement<ComponentPropsWithRef<'button'>>;
/** A menu that is loaded when it is opened first. */
export type Menued = ComponentType<{ target: MenuTarget }>;

/** The button of a menu whose rest is no part of the first page: it is loaded, and then open, when it is asked for. */
export const MenuLater = ({ target, load }: { target: MenuTarget; load: () => Promise<Menued> }) => {
  const [loaded, setLoaded] = useState<{ Menu: Menued } | null>(null);
  if (loaded) return <loaded.Menu target={target} />;
  const open = () =>
    void load().then(
      (Menu) => setLoaded({ Menu }),
      // Without a connection it stays closed, and the next click tries again.
      () => undefined,
    );
  return cloneElement(target, { onClick: open, 'aria-haspopup': 'menu', 'aria-expanded': false });
};
