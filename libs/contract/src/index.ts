export { type Answer, type Entry, isMedia, type Media, type Needs, problemsOf } from './endpoint.js';
export { type EndpointName, endpoints, type Endpoints } from './endpoints.js';
export { ProblemBody, ProblemItem } from './shapes/problem-body.js';
