export { type Answer, type Entry, isMedia, type Media, type Needs, problemsOf } from './endpoint.js';
export { type EndpointName, endpoints, type Endpoints } from './endpoints.js';
export { bodyExamples } from './examples.js';
export { exampleId } from './examples/example-id.js';
export { parameterExamples } from './examples/parameter-examples.js';
export { ProblemBody, ProblemItem } from './shapes/problem-body.js';
export type { AnnexKeyView, Verification } from './shapes/verification.js';
export { NewPassword } from './shapes/security.js';
