import './look/fonts.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './look/portal.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readConfig } from './api/config';
import { setUpClient } from './api/client';
import { otherTabs } from './session/other-tabs';
import { nonce } from './look/nonce';
import { Portal } from './Portal';
import { setUpTexts } from './text/i18n';

const start = async (): Promise<void> => {
  nonce.spread();
  setUpClient();
  otherTabs.listen();
  const [config] = await Promise.all([readConfig(), setUpTexts()]);
  const root = document.getElementById('portal');
  if (!root) throw new Error('the page has no element #portal');
  createRoot(root).render(
    <StrictMode>
      <Portal config={config} />
    </StrictMode>,
  );
};

void start();
