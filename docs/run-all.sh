#!/usr/bin/env bash
# Follows the documents in an empty folder, in the order in which a stranger reads them: README, the guides, a scheme of one's own,
# a program of one's own built against the packed package. Every command is timed; any that fails ends the run.
#
#   docs/run-all.sh [OUTPUT]        prints what it did; docs/run-all.txt is such an output, with the machine it ran on
#
# PLANMETRICS names another way to start the program. Nothing is left behind.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ $# -gt 0 ]; then
  exec > >(tee "$1")
fi

fail() { echo "run-all: $1" >&2; exit 1; }
now() { date +%s%N; }
since() { awk -v from="$1" -v to="$(now)" 'BEGIN { printf "%6.1f s", (to - from) / 1e9 }'; }
begun=$(now)
steps=0

if [ -z "${PLANMETRICS:-}" ]; then
  dotnet build -c Release -v quiet "$root/src/PlanMetrics.Cli" >/dev/null
  PLANMETRICS="dotnet $root/src/PlanMetrics.Cli/bin/Release/net10.0/PlanMetrics.Cli.dll"
fi

# One command of a document. 1 says that it was done and that the data have faults, which some documents show on purpose.
run() {
  local from code=0
  from=$(now)
  # shellcheck disable=SC2086 # The words of a document's command have no blanks in them.
  $PLANMETRICS $1 --lang "$language" --quiet >"$work/said.txt" 2>"$work/faults.txt" || code=$?
  [ "$code" -le 1 ] || { cat "$work/said.txt" "$work/faults.txt" >&2; fail "planmetrics $1 ended with $code"; }
  echo "$(since "$from")  planmetrics $1"
  steps=$((steps + 1))
}

# The commands of a document and what its reader copies, in order, as the tests of the guides read them.
follow() {
  local document=$1 line inside='' what to
  language=en
  case $document in *.zh-CN.md) language=zh ;; esac
  echo
  echo "== $document"
  mkdir "$work/$2" && cd "$work/$2"
  ln -s "$root/samples" samples
  ln -s "$root/docs" docs
  # The table of figures that the README prints, as a CSV file.
  sed -n '/^| 单位 | 指标/,/^$/p' "$root/$document" | awk '/^\|---/ { next } /^\| 单位/ && ++tables > 1 { exit } /^\|/ { gsub(/^\| *| *\|$/, ""); gsub(/ *\| */, ","); print }' >figures.csv
  while IFS= read -r line; do
    case $line in
      '```sh') inside=1 ;;
      '```'*) inside='' ;;
      'planmetrics '*)
        [ -n "$inside" ] || continue
        run "${line#planmetrics }"
        # Whoever makes a work folder goes on in it; the README shows how and goes on where it was.
        case $line in 'planmetrics init '*) [[ $document != docs/* ]] || cd "${line#planmetrics init }" ;; esac ;;
      'dotnet run '*' -- '*) [ -z "$inside" ] || run "${line#* -- }" ;;
      '- 练习：把 '*' 复制到 '* | '- To practise: copy '*)
        to=$(sed -E 's/.* (复制到|to) `([^`]+)`[。.]$/\2/' <<<"$line")
        grep -oE '`[^`]+`' <<<"${line%\`"$to"\`*}" | tr -d '`' | while read -r what; do cp -rL "$root/$what" "$to/"; done ;;
    esac
  done <"$root/$document"
}

echo "$(uname -sm), $(nproc) processors, .NET SDK $(dotnet --version), $($PLANMETRICS --version)"
follow README.md readme
follow docs/guide-office.zh-CN.md office
follow docs/guide-assessors.zh-CN.md assessors

echo
echo '== A scheme of one'\''s own: other points for one section, and the ranking by it'
cd "$work/readme"
language=en
run 'profile export equal -o own.json'
sed -i 's/"id": "equal"/"id": "own"/; s/"tiers":/"weights": { "sections": { "1": 3 } },\n  "tiers":/' own.json
run 'profile check own.json'
run 'score samples/2024 --roster samples/roster.json --profile own.json -o own'
sed -n '/^Rank/,/^$/p' "$work/said.txt" | sed -n 1,4p

echo
echo '== A program of one'\''s own, against the packed package'
mkdir "$work/own" && cd "$work/own"
from=$(now)
version=0.1.0-runall.$(date +%s)
dotnet pack "$root/src/PlanMetrics" -c Release -o packages -p:Version="$version" -v q >/dev/null
echo "$(since "$from")  dotnet pack src/PlanMetrics"
cp -r "$root"/examples/consumers/{Directory.Build.props,Directory.Packages.props,nuget.config,FirstSteps} .
rm -rf FirstSteps/bin FirstSteps/obj
cached=$(dotnet nuget locals global-packages -l | sed 's/^global-packages: //')
export NUGET_FALLBACK_PACKAGES=${cached%/} NUGET_PACKAGES=$work/cache
from=$(now)
dotnet run --project FirstSteps -c Release -p:PlanMetricsVersion="$version" >"$work/own.txt" 2>&1 || { cat "$work/own.txt" >&2; fail 'the program does not run'; }
echo "$(since "$from")  dotnet run --project FirstSteps"
cat "$work/own.txt"

echo
echo "$steps commands and one program in $(since "$begun" | tr -d ' ')"
