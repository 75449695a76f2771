import type { Entry } from './endpoint.js';
import { annexEndpoints } from './endpoints/annexes.js';
import { apiKeyEndpoints } from './endpoints/api-keys.js';
import { browserSessionEndpoints } from './endpoints/browser-sessions.js';
import { customFieldEndpoints } from './endpoints/custom-fields.js';
import { memberEndpoints } from './endpoints/members.js';
import { frameworkEndpoints } from './endpoints/operator-framework.js';
import { operatorPeopleEndpoints } from './endpoints/operator-people.js';
import { operatorSessionEndpoints } from './endpoints/operator-sessions.js';
import { operatorEndpoints } from './endpoints/operator.js';
import { previewEndpoints } from './endpoints/previews.js';
import { publicEndpoints } from './endpoints/public.js';
import { redlineEndpoints } from './endpoints/redline.js';
import { retentionEndpoints } from './endpoints/retention-policies.js';
import { securityEndpoints } from './endpoints/security.js';
import { sessionEndpoints } from './endpoints/sessions.js';
import { settingsEndpoints } from './endpoints/settings.js';
import { verifyEndpoints } from './endpoints/verify.js';
import { vocabularyEndpoints } from './endpoints/vocabulary.js';

/** The whole API. The key of an entry is its operationId. */
export const endpoints = {
  ...sessionEndpoints,
  ...browserSessionEndpoints,
  ...securityEndpoints,
  ...memberEndpoints,
  ...settingsEndpoints,
  ...previewEndpoints,
  ...retentionEndpoints,
  ...customFieldEndpoints,
  ...redlineEndpoints,
  ...annexEndpoints,
  ...apiKeyEndpoints,
  ...operatorSessionEndpoints,
  ...operatorPeopleEndpoints,
  ...operatorEndpoints,
  ...frameworkEndpoints,
  ...verifyEndpoints,
  ...vocabularyEndpoints,
  ...publicEndpoints,
} as const satisfies Record<string, Entry>;

export type Endpoints = typeof endpoints;
/** Name of an endpoint: its operationId. */
export type EndpointName = keyof Endpoints;
