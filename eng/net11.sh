#!/usr/bin/env bash
# Runs a command that is built for net10.0, and each program that it starts, on the .NET 11 runtime (Linux x64). For example:
#   eng/net11.sh tests/TypedOAuth.Tests/bin/Debug/net10.0/TypedOAuth.Tests
set -euo pipefail
folder=$(cd "$(dirname "$0")/.." && pwd)
dotnet msbuild "$folder/eng/net11/net11.csproj" -restore -t:Layout -v:q -nologo
export DOTNET_ROOT=$folder/artifacts/net11 DOTNET_ROLL_FORWARD=LatestMajor TYPEDOAUTH_EXPECTED_RUNTIME=11
export PATH=$DOTNET_ROOT:$PATH
exec "$@"
