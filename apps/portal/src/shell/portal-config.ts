import { createContext, useContext } from 'react';
import type { PortalConfig } from '../api/generated';

export const PortalConfigContext = createContext<PortalConfig | null>(null);

/** How this processor's portal looks. */
export const usePortalConfig = (): PortalConfig => {
  const config = useContext(PortalConfigContext);
  if (!config) throw new Error('usePortalConfig outside of the portal');
  return config;
};
