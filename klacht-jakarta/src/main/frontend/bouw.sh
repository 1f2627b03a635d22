#!/bin/sh
# Builds the style sheet: sh bouw.sh <output folder>. A stamp over everything that goes in makes a second build skip it.
set -eu

bron=$(cd "$(dirname "$0")" && pwd)
doel=$1
mkdir -p "$doel"
cd "$doel"

stempel=$(cd "$bron" && cat package.json package-lock.json .npmrc bouw.sh bundel.mjs stijl/*.css | cksum)
if [ -f web/stijl/klacht.css ] && [ "$(cat stempel 2>/dev/null)" = "$stempel" ]; then
  exit 0
fi

for opdracht in node npm; do
  if ! command -v "$opdracht" >/dev/null 2>&1; then
    echo "Voor de stijl van de schermen is '$opdracht' nodig, en dat staat niet op deze machine (niet op het PATH)." >&2
    echo "Installeer Node.js 18 of hoger met npm en start de bouw opnieuw." >&2
    exit 1
  fi
done

cp "$bron/package.json" "$bron/package-lock.json" "$bron/.npmrc" .
if ! npm ci --ignore-scripts --no-audit --no-fund --prefer-offline --loglevel=error >npm.log 2>&1; then
  cat npm.log >&2
  echo "De onderdelen van NL Design System konden niet worden opgehaald. De eerste bouw heeft een npm-register nodig; daarna niet meer." >&2
  exit 1
fi
node "$bron/bundel.mjs" "$bron" .
echo "$stempel" >stempel
