#!/bin/sh
# Makes what Mingjing needs on a Postgres 15 or later of your own: five roles and one database. Safe to run again:
# roles keep their rights and get the passwords given now. Run it as a superuser of the server, once, with psql at hand:
#
#   MINGJING_OWNER_PASSWORD=… MINGJING_APP_PASSWORD=… MINGJING_VAULT_PASSWORD=… \
#     PGHOST=… PGUSER=postgres docker/postgres-init/10-roles.sh
#
# The official image runs it by itself when it lies in /docker-entrypoint-initdb.d. Every password may also come from a
# file whose name stands in the same variable with _FILE behind it. MINGJING_DATABASE names another database.
#
#   mingjing_owner   owns schema and data; migrations only
#   mingjing_app     the running application; owns nothing, row-level security binds it
#   mingjing_vault   reads and writes reporter identities, nothing else
#   mingjing_search  owns functions that find ids; nobody signs in as it
#   mingjing_audit   may read the audit trail; nobody signs in as it until you say so
set -eu

secret() { # NAME: its value, or the content of the file in NAME_FILE
  eval "value=\${$1:-}; file=\${$1_FILE:-}"
  if [ -z "$value" ] && [ -n "$file" ]; then value=$(cat "$file"); fi
  if [ "${#value}" -lt 16 ]; then
    echo "$1 is missing or shorter than 16 characters; make one with: openssl rand -hex 24" >&2
    exit 1
  fi
  printf '%s' "$value"
}

# In a variable of psql's, not among its arguments, which every user of the machine could read.
OWNER=$(secret MINGJING_OWNER_PASSWORD)
APP=$(secret MINGJING_APP_PASSWORD)
VAULT=$(secret MINGJING_VAULT_PASSWORD)
export OWNER APP VAULT
DATABASE=${MINGJING_DATABASE:-mingjing}
export PGUSER="${PGUSER:-${POSTGRES_USER:-postgres}}"

psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --set database="$DATABASE" --dbname postgres <<'SQL'
\getenv owner OWNER
\getenv app APP
\getenv vault VAULT
SET client_min_messages = warning;
-- The server's log shall not hold the passwords, whatever it logs otherwise.
SET log_statement = 'none';
SET log_min_duration_statement = -1;
SET log_min_error_statement = panic;
SET password_encryption = 'scram-sha-256';
SELECT format('CREATE ROLE %I', name)
  FROM unnest(ARRAY['mingjing_owner', 'mingjing_app', 'mingjing_vault', 'mingjing_search', 'mingjing_audit']) AS name
  WHERE NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = name) \gexec
-- NOINHERIT: the owner can hand functions over to mingjing_search, and does not get its policies.
ALTER ROLE mingjing_owner LOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'owner';
ALTER ROLE mingjing_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'app';
ALTER ROLE mingjing_vault LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'vault';
ALTER ROLE mingjing_search NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
ALTER ROLE mingjing_audit NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
GRANT mingjing_search TO mingjing_owner;

-- Code-point order and letters of every script: from 17 on built in, before that the C library's C.UTF-8.
SELECT format('CREATE DATABASE %I OWNER mingjing_owner TEMPLATE template0 ENCODING ''UTF8'' LOCALE ''C.UTF-8''%s',
    :'database', CASE WHEN current_setting('server_version_num')::int >= 170000
      THEN ' LOCALE_PROVIDER builtin BUILTIN_LOCALE ''C.UTF-8''' ELSE ' LOCALE_PROVIDER libc' END)
  WHERE NOT EXISTS (SELECT 1 FROM pg_database WHERE datname = :'database') \gexec
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', :'database') \gexec
SELECT format('GRANT CONNECT ON DATABASE %I TO mingjing_app, mingjing_vault', :'database') \gexec
SELECT format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO mingjing_owner', :'database') \gexec
\connect :"database"
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
-- The owner of the database makes the tables: before 15, and on servers upgraded from there, the schema is another's.
ALTER SCHEMA public OWNER TO mingjing_owner;
SQL
echo "Mingjing: roles and database $DATABASE are ready; next, as the owner: npm run migrate"
