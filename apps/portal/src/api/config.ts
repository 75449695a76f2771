import { getPortalConfig, type PortalConfig } from './generated';

const plain: PortalConfig = {
  name: 'Annexa',
  accent: '#0b6b6b',
  logo: null,
  support_url: null,
  demo: false,
  mail_page: null,
  version: '',
};

/** How this processor's portal looks; the plain look where nobody answers, so that the page can say so itself. */
export const readConfig = async (): Promise<PortalConfig> => {
  try {
    const { data } = await getPortalConfig();
    return data ?? plain;
  } catch {
    return plain;
  }
};
