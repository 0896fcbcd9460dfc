#!/usr/bin/env bash
# Measures the figures of docs/scale.md on this machine, and writes them to artifacts/scale. Without arguments, it measures all rows, which
# takes about an hour:
#
#   eng/scale.sh
#   eng/scale.sh refresh --store Sqlite --rounds 10
#   eng/scale.sh million --connections 100000
#
# The program starts PostgreSQL, Redis and npm's oidc-provider itself, from temporary folders and on free ports, and ends each by its process id.
# A store that is not installed is left out. Requirements: .NET 10 SDK, Node.js 20 with npm; Debian's postgresql and redis-server.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build benchmarks/TypedOAuth.Scale -c Release -v q
program=benchmarks/TypedOAuth.Scale/bin/Release/net10.0/TypedOAuth.Scale.dll
if [ $# -gt 0 ]; then
  exec dotnet "$program" "$@"
fi

for row in refresh kept pause slow clocks outage cut rolling million renewal accounts peer soak; do
  echo "== $row"
  dotnet "$program" "$row"
done

# One page of all rows, with the machine and the date.
{
  echo "$(date +%F), $(nproc) processors, $(awk '/MemTotal/ { print int($2 / 1024 / 1024 + 0.5) " GiB" }' /proc/meminfo), $(uname -sr), .NET $(dotnet --version), load before the end: $(cut -d' ' -f1-3 /proc/loadavg)"
  for row in refresh kept pause slow clocks outage cut rolling million renewal accounts peer soak; do
    printf '\n## %s\n\n' "$row"
    cat "artifacts/scale/$row.md"
  done
} > artifacts/scale/all.md
echo "artifacts/scale/all.md"
