import { AppearanceItems } from './Appearance';
import type { MenuTarget } from '../ui/MenuLater';
import { OpenedMenu } from '../ui/OpenedMenu';

/** Language and scheme for who has not signed in. */
export const AppearanceMenu = ({ target }: { target: MenuTarget }) => (
  <OpenedMenu target={target} width={220}>
    <AppearanceItems />
  </OpenedMenu>
);
