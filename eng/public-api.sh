#!/usr/bin/env bash
# Writes PublicAPI.Unshipped.txt again, in the format of the analyzer. Review the diff before you commit it.
set -euo pipefail
cd "$(dirname "$0")/.."
for project in "$@"; do
  file="src/$project/PublicAPI.Unshipped.txt"
  printf '#nullable enable\n' > "$file"
  symbols=$(dotnet build "src/$project/$project.csproj" --nologo -v q -p:RunAnalyzers=true --no-incremental 2>&1 \
    | grep -oP "RS0016: Symbol '\K.*(?=' is not part of the declared public API)" | LC_ALL=C sort -u || true)
  printf '%s\n' "$symbols" >> "$file"
  LC_ALL=C sort -u -o "$file" "$file"
  sed -i '/^$/d' "$file"
done
