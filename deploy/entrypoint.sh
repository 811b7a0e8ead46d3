#!/bin/sh
# Secrets come as files that only this container sees; the server reads its environment.
set -eu
password=$(cat /run/secrets/database_password)
SHEGONG_KEY=$(cat /run/secrets/master_key)
DATABASE_URL="postgresql://shegong:${password}@database:5432/shegong"
export DATABASE_URL SHEGONG_KEY
exec "$@"
