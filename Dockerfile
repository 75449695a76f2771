# Builds with everything, runs with what production needs: Node 24, Debian's Chromium, a user without rights.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /annexa
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node tools/build.js

FROM node:24.21.0-bookworm-slim AS dependencies
WORKDIR /annexa
COPY package.json package-lock.json .npmrc ./
# The image has a Node of its own: the one that npm brings for bare machines stays out.
RUN npm ci --omit=dev && rm -rf node_modules/node-linux-* node_modules/.bin/node

FROM node:24.21.0-bookworm-slim
# Chromium follows Debian's security updates, so it is not pinned. The annex brings its own fonts; these are for its fallback.
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install --yes --no-install-recommends chromium-headless-shell fonts-liberation \
  && rm -rf /var/lib/apt/lists/* \
  && install --directory --owner=node --group=node --mode=0700 /var/lib/annexa
WORKDIR /annexa
COPY --from=dependencies /annexa/node_modules node_modules
COPY --from=build /annexa/dist dist
COPY --from=build /annexa/package.json ./
# Served at /openapi.json, read at run time.
COPY --from=build /annexa/libs/contract/openapi.json libs/contract/openapi.json
# MONGODB_URI (a replica set) and PUBLIC_URL have no default. All settings: .env.example
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  PORT=8080 \
  ANNEXA_DATA=/var/lib/annexa \
  ANNEXA_CACHE=/tmp/annexa-cache
# The user `node` of the base image.
USER 1000
VOLUME /var/lib/annexa
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/apps/api/src/main.js"]
