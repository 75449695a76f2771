import { annexExamples } from './examples/annexes.js';
import { apiKeyExamples } from './examples/api-keys.js';
import type { BodyExamples } from './examples/body-examples.js';
import { customFieldExamples } from './examples/custom-fields.js';
import { memberExamples } from './examples/members.js';
import { operatorCatalogueExamples } from './examples/operator-catalogue.js';
import { operatorPeopleExamples } from './examples/operator-people.js';
import { operatorSessionExamples } from './examples/operator-sessions.js';
import { operatorTenantExamples } from './examples/operator-tenants.js';
import { ownAccountExamples } from './examples/own-account.js';
import { retentionExamples } from './examples/retention-policies.js';
import { sessionExamples } from './examples/sessions.js';
import { settingsExamples } from './examples/settings.js';
import { verifyExamples } from './examples/verify.js';

/** An example of every body. The key is the operationId; an endpoint with a body but without an example does not compile. */
export const bodyExamples: BodyExamples = {
  ...sessionExamples,
  ...ownAccountExamples,
  ...memberExamples,
  ...settingsExamples,
  ...retentionExamples,
  ...customFieldExamples,
  ...annexExamples,
  ...verifyExamples,
  ...apiKeyExamples,
  ...operatorSessionExamples,
  ...operatorPeopleExamples,
  ...operatorTenantExamples,
  ...operatorCatalogueExamples,
};
