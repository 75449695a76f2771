import { daily } from './register/daily.js';
import { grafana } from './register/grafana.js';
import { heroku } from './register/heroku.js';
import { ipstack } from './register/ipstack.js';
import { mixpanel } from './register/mixpanel.js';
import { mongodbAtlas } from './register/mongodb-atlas.js';
import type { RegisterEntry } from './register/read-facts.js';
import { upscope } from './register/upscope.js';

/**
 * The sub-processor register (EDPB Opinion 22/2024) as public documents stated it on 23 November 2026. A secondary
 * source is named as one; a statement of the processor that no source supports stands under `unconfirmed`; what no source
 * confirmed is unknown. Of no recipient an entry on the official list of the Data Privacy Framework was read.
 */
export const subprocessors: RegisterEntry[] = [mixpanel, grafana, daily, upscope, mongodbAtlas, heroku, ipstack];
