#!/bin/sh
# Takes every secret also from a file: NAME_FILE=/run/secrets/name. Then serves, or runs a command of the command line.
set -eu
for name in DATABASE_URL DATABASE_OWNER_URL DATABASE_VAULT_URL MINGJING_TOKEN_KEY MINGJING_VAULT_KEY MINGJING_DOCUMENT_KEY \
  MINGJING_OWNER_PASSWORD MINGJING_APP_PASSWORD MINGJING_VAULT_PASSWORD; do
  eval "value=\${$name:-}; file=\${${name}_FILE:-}"
  if [ -z "$value" ] && [ -n "$file" ]; then export "$name=$(cat "$file")"; fi
done

# Where only host and passwords are given, the three addresses follow from them.
if [ -n "${MINGJING_DATABASE_HOST:-}" ]; then
  address() { # ROLE PASSWORD
    PASSWORD=$2 node -p '`postgres://mingjing_'"$1"':${encodeURIComponent(process.env.PASSWORD)}@${process.env.MINGJING_DATABASE_HOST}/${process.env.MINGJING_DATABASE || "mingjing"}`'
  }
  : "${DATABASE_URL:=$(address app "${MINGJING_APP_PASSWORD:?is missing}")}"
  : "${DATABASE_OWNER_URL:=$(address owner "${MINGJING_OWNER_PASSWORD:?is missing}")}"
  : "${DATABASE_VAULT_URL:=$(address vault "${MINGJING_VAULT_PASSWORD:?is missing}")}"
  export DATABASE_URL DATABASE_OWNER_URL DATABASE_VAULT_URL
fi
unset MINGJING_OWNER_PASSWORD MINGJING_APP_PASSWORD MINGJING_VAULT_PASSWORD

# The container has no data of its own, and no embedded database to fall back to.
: "${DATABASE_URL:?is missing; see docker/README.md}"
if [ "${1:-serve}" = serve ]; then exec node dist/apps/api/main.js; fi
exec node dist/apps/cli/main.js "$@"
