#!/usr/bin/env bash
# Creates an app with `dotnet new typedoauth` in a new folder, sets two secrets, runs the app, and follows its connect button until the redirect to
# the provider. Prints the time of each step. Usage: eng/five-minutes.sh [provider that needs only two secrets; notion without an argument]
# Packs the packages of this checkout first. TYPEDOAUTH_PACKAGES can name a folder that contains packages of one version instead.
set -euo pipefail
cd "$(dirname "$0")/.."
provider=${1:-notion}
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
folder=$(mktemp -d)
app_pid= version= app=$folder/Acme
finish() {
  if [ -n "$app_pid" ]; then
    # The app is a child process of `dotnet run`.
    for child in $(pgrep -P "$app_pid"); do kill "$child" 2> /dev/null || true; done
    kill "$app_pid" 2> /dev/null || true
  fi
  [ ! -e "$app/Acme.csproj" ] || dotnet user-secrets clear --project "$app" > /dev/null || true
  # A later run must not find packages of this run in NuGet's cache.
  [ -z "$version" ] || rm -rf "${NUGET_PACKAGES:-$HOME/.nuget/packages}"/typedoauth*/"$version"
  rm -rf "$folder"
}
trap finish EXIT

now() { date +%s%N; }
seconds() { awk -v t="$1" 'BEGIN { printf "%.1f s", t / 1e9 }'; }
total=0
step() {
  local name=$1 start took
  shift
  start=$(now)
  "$@" > "$folder/step.log" 2>&1 || { echo "Failed: $name" >&2; cat "$folder/step.log" >&2; exit 1; }
  took=$(($(now) - start))
  total=$((total + took))
  printf '%8s  %s\n' "$(seconds "$took")" "$name"
}
fail() { echo "$1" >&2; exit 1; }

packages=${TYPEDOAUTH_PACKAGES:-}
if [ -z "$packages" ]; then
  packages=$folder/packages
  start=$(now)
  for project in TypedOAuth TypedOAuth.AspNetCore TypedOAuth.Sqlite TypedOAuth.Templates; do
    dotnet pack "src/$project/$project.csproj" -c Release -o "$packages" -p:Version="0.0.1-five.$start" -p:RunAnalyzers=false -v q > "$folder/step.log" 2>&1 \
      || { cat "$folder/step.log" >&2; exit 1; }
  done
  echo "Packed the packages in $(seconds $(($(now) - start))), which is not part of the total."
fi
template=$(ls "$packages"/TypedOAuth.Templates.*.nupkg)
version=$(basename "$template" .nupkg)
version=${version#TypedOAuth.Templates.}
printf '<configuration><packageSources><add key="packed" value="%s" /></packageSources></configuration>\n' "$(cd "$packages" && pwd)" > "$folder/nuget.config"
hive=(--debug:custom-hive "$folder/hive")

cd "$folder"
step "dotnet new install TypedOAuth.Templates" dotnet new install "$template" "${hive[@]}"
step "dotnet new typedoauth -o Acme --provider $provider" dotnet new typedoauth -o Acme --provider "$provider" "${hive[@]}"
cd "$app"
address=$(grep -oP '"applicationUrl": "\Khttp://[^"]+' Properties/launchSettings.json)
step "dotnet user-secrets set \"OAuth2:$provider:ClientId\" …" dotnet user-secrets set "OAuth2:$provider:ClientId" five-minutes-id
step "dotnet user-secrets set \"OAuth2:$provider:ClientSecret\" …" dotnet user-secrets set "OAuth2:$provider:ClientSecret" five-minutes-secret

run() {
  dotnet run > "$folder/run.log" 2>&1 &
  app_pid=$!
  for _ in $(seq 1200); do
    grep -q 'Application started' "$folder/run.log" && return
    kill -0 "$app_pid" 2> /dev/null || break
    sleep 0.1
  done
  cat "$folder/run.log"
  return 1
}
step "dotnet run, until the app answers (restore, build, start)" run

browse() { curl -sS --max-time 30 -b "$folder/cookies" -c "$folder/cookies" -H 'Sec-Fetch-Site: same-origin' -H 'Sec-Fetch-Mode: navigate' "$@"; }
sign_in() {
  browse -o /dev/null -d user=Ada "$address/sign-in?ReturnUrl=%2Fconnections"
  browse -o "$folder/page.html" "$address/connections"
}
step "sign in as Ada, and open /connections" sign_in
name=$(grep -oP 'to \K.*(?=\. The source generator)' ./*Client.cs)
grep -qF "<h3><bdi>$name</bdi></h3>" "$folder/page.html" || fail "The page does not show $name."
grep -q "value=\"$provider\">Connect" "$folder/page.html" || fail "The page has no button that connects $name."

# A page of the site leads to the connect link, because the page's policy permits forms to post only within the site.
get_target() {
  local target=$1
  [ -n "$target" ] || target=$address$(grep -oP 'http-equiv="refresh" content="0; url=\K[^"]+' "$folder/page.html" | sed 's/&amp;/\&/g')
  printf '%s' "$target"
}
connect() {
  local token target
  token=$(grep -oP 'name="__RequestVerificationToken" value="\K[^"]+' "$folder/page.html" | head -n 1)
  target=$(browse -o "$folder/page.html" -w '%{redirect_url}' --data-urlencode "__RequestVerificationToken=$token" -d action=connect -d "client=$provider" "$address/connections")
  target=$(get_target "$target")
  while [[ $target == "$address"/?* ]]; do
    target=$(browse -o "$folder/page.html" -w '%{redirect_url}' "$target")
    target=$(get_target "$target")
  done
  printf '%s' "$target" > "$folder/target"
}
step "select Connect, until the redirect to the provider" connect
target=$(cat "$folder/target")
[[ $target == https://* ]] || fail "The app did not redirect to the provider, but to: '$target'"
for part in response_type=code client_id=five-minutes-id code_challenge_method=S256 code_challenge= state= \
  "redirect_uri=$(printf '%s' "$address/oauth2/$provider-callback" | sed 's/:/%3A/g; s,/,%2F,g')"; do
  [[ $target == *"$part"* ]] || fail "The redirect lacks $part: $target"
done
printf '%8s  in total\n' "$(seconds "$total")"
echo "The page shows $name, and the connect button leads to ${target%%\?*} with the client id, the redirect URI, the PKCE challenge and the state."
