import { type EndpointName, endpoints } from '@annexa/contract';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { type Json, makeComponents, refsIn } from './components.js';
import { exampleMaker } from './example-of.js';
import { describeOperation, shownProblems } from './operation.js';
import { problemExamples } from './problem-examples.js';
import { samples } from './samples.js';

const bearer = (description: string, format: string) => ({
  type: 'http' as const,
  scheme: 'bearer',
  bearerFormat: format,
  description,
});

const cookie = (name: string) => ({
  type: 'apiKey' as const,
  in: 'cookie',
  name,
  description: `Session in a browser, set by signing in; __Host-${name} where the public URL is https. A change must come from our own pages (Sec-Fetch-Site or Origin). Ignored beside an Authorization header.`,
});

const builder = () =>
  new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Annexa')
    .setVersion('1')
    .setDescription(
      'Settings, effective record and annex of one tenant. The tenant comes from the credential; errors are RFC 9457 problems; every change names the revision it is based on.',
    )
    .addServer('/')
    .addBearerAuth(bearer('Access token of a member.', 'JWT'), 'member')
    .addBearerAuth(bearer('API key of a tenant, anx_live_….', 'API key'), 'apiKey')
    .addBearerAuth(bearer('Access token of an operator.', 'JWT'), 'operator')
    .addCookieAuth('annexa_session', cookie('annexa_session'), 'memberCookie')
    .addCookieAuth('annexa_operator', cookie('annexa_operator'), 'operatorCookie');

const reachable = (schemas: Map<string, Json>, roots: readonly string[], found = new Set<string>()): Set<string> => {
  for (const name of roots) {
    if (found.has(name)) continue;
    found.add(name);
    reachable(schemas, refsIn(schemas.get(name)), found);
  }
  return found;
};

/** A schema that only requests use needs no second name. */
const withPlainNames = (text: string, names: readonly string[]): string =>
  names
    .filter((name) => name.endsWith('Input') && !names.includes(name.slice(0, -'Input'.length)))
    .reduce(
      (all, name) =>
        all.replaceAll(`"${name}"`, `"${name.slice(0, -5)}"`).replaceAll(`/${name}"`, `/${name.slice(0, -5)}"`),
      text,
    );

/**
 * The OpenAPI 3.1 document. Paths and operation ids are those that Nest's router really has; what they mean is in the
 * contract. Swagger's own schema conversion is for OpenAPI 3.0, so operations and components are written from the entries.
 */
export const writeOpenApi = (app: INestApplication): Json => {
  const routed = SwaggerModule.createDocument(app, builder().build());
  const components = makeComponents();
  const tools = { components, example: exampleMaker(components.schemas, samples) };
  const paths = Object.fromEntries(
    Object.entries(routed.paths)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([path, methods]) => [
        path,
        Object.fromEntries(
          Object.entries(methods as Record<string, { operationId: EndpointName }>).map(([method, { operationId }]) => [
            method,
            describeOperation(operationId, endpoints[operationId], tools),
          ]),
        ),
      ]),
  );
  const tags = [...new Set(Object.values(endpoints).map(({ tag }) => tag))].map((name) => ({ name }));
  const names = [...reachable(components.schemas, refsIn(paths))].toSorted((a, b) => a.localeCompare(b));
  const schemas = Object.fromEntries(names.map((name) => [name, components.schemas.get(name)]));
  const examples = problemExamples(Object.values(endpoints).flatMap(shownProblems));
  const document = {
    openapi: routed.openapi,
    info: { ...routed.info, contact: undefined },
    servers: routed.servers,
    tags,
    paths,
    components: { schemas, examples, securitySchemes: routed.components?.securitySchemes },
  };
  return JSON.parse(withPlainNames(JSON.stringify(document), names)) as Json;
};
