#!/usr/bin/env bash
# Draws the packages' icon, src/icon.png, from src/icon.svg. It needs chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
page=$(mktemp --suffix=.html)
trap 'rm -f "$page"' EXIT
printf '<!DOCTYPE html><style>html,body{margin:0;background:transparent}svg{display:block}</style>%s' "$(cat src/icon.svg)" > "$page"
"${TYPEDOAUTH_CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --default-background-color=00000000 \
  --window-size=128,128 --screenshot="$PWD/src/icon.png" "file://$page" 2> /dev/null
