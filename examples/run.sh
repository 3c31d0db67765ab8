#!/usr/bin/env bash
# What a stranger does with the packages: pack them into a folder, build the two consumers against that folder,
# run the console program, ask the service over HTTP, install the tool and run it. Ends with 0 where every answer is the one expected.
# Everything happens in a folder of its own, package cache included; nothing of it is left.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
work=$(mktemp -d)
service=
cleanup() {
  [ -z "$service" ] || kill "$service" 2>/dev/null || true
  [ -z "$service" ] || wait "$service" 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT

say() { printf -- '-- %s\n' "$1"; }
fail() { echo "examples/run.sh: $1" >&2; exit 1; }
expect() { grep -qF -- "$2" "$1" || { cat "$1" >&2; fail "expected \"$2\" in the answer above"; }; }

# A version that no cache can know; packages of others come from the caches that are there already.
version=0.1.0-local.$(date +%s)
packages=$work/consumers/packages
mkdir -p "$packages"

say "pack $version"
for project in PlanMetrics PlanMetrics.Cli; do
  dotnet pack "$repository/src/$project" -c Release -o "$packages" -p:Version="$version" -v q
done
for package in PlanMetrics PlanMetrics.Cli; do
  [ -f "$packages/$package.$version.nupkg" ] || fail "no package $package.$version.nupkg"
done

say 'build the consumers'
cached=$(dotnet nuget locals global-packages -l | sed 's/^global-packages: //')
export NUGET_FALLBACK_PACKAGES=${cached%/} NUGET_PACKAGES=$work/cache
cp -r "$repository"/examples/consumers/{Directory.Build.props,Directory.Packages.props,nuget.config} "$work/consumers/"
for consumer in FirstSteps ScoringService; do
  mkdir "$work/consumers/$consumer"
  cp "$repository/examples/consumers/$consumer/"*.cs* "$work/consumers/$consumer/"
  dotnet publish "$work/consumers/$consumer" -c Release -o "$work/$consumer" -p:PlanMetricsVersion="$version" -v q
done

say 'FirstSteps'
dotnet "$work/FirstSteps/FirstSteps.dll" | tee "$work/first.txt"
expect "$work/first.txt" 'justice-bureau: 60 % of 90, met: False'
expect "$work/first.txt" 'public-security-branch: 95 % of 90, met: True'
expect "$work/first.txt" 'at risk: finance-bureau'
# The library of another host, as where libicu is missing: the same answer.
DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 dotnet "$work/FirstSteps/FirstSteps.dll" | cmp - "$work/first.txt" || fail 'FirstSteps answers otherwise without libicu'

say 'ScoringService'
dotnet "$work/ScoringService/ScoringService.dll" --urls http://127.0.0.1:0 --Roster "$repository/samples/roster.json" >"$work/service.txt" 2>&1 &
service=$!
address=
for _ in $(seq 240); do
  address=$(sed -n 's/.*Now listening on: //p' "$work/service.txt")
  [ -z "$address" ] || break
  kill -0 "$service" 2>/dev/null || { cat "$work/service.txt" >&2; fail 'the service ended'; }
  sleep 0.25
done
[ -n "$address" ] || fail 'the service does not listen after a minute'
ask() { curl -sS --max-time 60 -o "$work/answer.json" -w '%{http_code}' "$@"; }
sample=$(echo "$repository"/samples/2024/justice-bureau-*.xlsx)

[ "$(ask -F "file=@$sample;filename=sample.xlsx" "$address/scores?year=2024")" = 200 ] || { cat "$work/answer.json" >&2; fail 'a sample workbook is not scored'; }
head -c 600 "$work/answer.json"; echo
expect "$work/answer.json" '"unit":"justice-bureau"'
expect "$work/answer.json" '"probability":'

printf 'not a workbook' >"$work/broken.xlsx"
[ "$(ask -F "file=@$work/broken.xlsx" "$address/scores?year=2024")" = 422 ] || fail 'a broken workbook is not refused with 422'
cat "$work/answer.json"; echo
expect "$work/answer.json" '"code":"PM2'

[ "$(ask -F "file=@$sample" "$address/scores?year=1999")" = 400 ] || fail 'a year outside the plan is not refused with 400'
head -c 11000000 /dev/zero >"$work/large.xlsx"
[ "$(ask -F "file=@$work/large.xlsx" "$address/scores?year=2024")" = 413 ] || { cat "$work/answer.json" >&2; fail 'a file above the limit is not refused with 413'; }
expect "$work/answer.json" '"status":413'

# Thirty-two at once: all answers are the same bytes.
ask -F "file=@$sample;filename=sample.xlsx" "$address/scores?year=2024" >/dev/null
mv "$work/answer.json" "$work/one.json"
seq 32 | xargs -P 16 -I{} curl -sS --max-time 120 -o "$work/many-{}.json" -F "file=@$sample;filename=sample.xlsx" "$address/scores?year=2024"
for answer in "$work"/many-*.json; do
  cmp -s "$answer" "$work/one.json" || { head -c 600 "$answer" >&2; fail "$answer differs from the answer to a request alone"; }
done
echo '32 requests at once: the same answer'
kill "$service"; wait "$service" || true; service=

say 'planmetrics as a tool'
(cd "$work/consumers" && dotnet tool install PlanMetrics.Cli --tool-path "$work/tools" --version "$version" >"$work/install.txt") || { cat "$work/install.txt" >&2; fail 'the tool cannot be installed'; }
"$work/tools/planmetrics" --help --lang en >"$work/help.txt"
expect "$work/help.txt" 'score'
"$work/tools/planmetrics" score "$repository/samples/2024" --roster "$repository/samples/roster.json" --lang en -o "$work/result" >"$work/score.txt"
"$work/tools/planmetrics" verify "$work/result" --lang en | tail -1
say 'packages, consumers and tool work'
