#!/usr/bin/env bash
# Makes the zip for this machine, unpacks it into an empty folder, and uses it there as an office does: without .NET, without a home, by
# its starter. Then without Microsoft.ML: all but training works. With "bundle" it also restores and builds from the offline bundle alone.
#   build/check-release.sh [bundle]
# With PublishReadyToRunComposite=false in its environment the zip is made sooner, and its program starts slower.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

say() { printf -- '-- %s\n' "$1"; }
fail() { echo "build/check-release.sh: $1" >&2; exit 1; }
# No variable of this shell reaches the program: no DOTNET_ROOT, no HOME, no locale.
bare() { env -i PATH=/usr/bin:/bin "$@"; }
expect() { local wanted=$1; shift; local code=0; "$@" >"$work/out.txt" 2>&1 || code=$?; [ "$code" -eq "$wanted" ] || { cat "$work/out.txt" >&2; fail "\"$*\" ended with $code, not $wanted"; }; }
says() { grep -qF -- "$1" "$work/out.txt" || { cat "$work/out.txt" >&2; fail "expected \"$1\" in the answer above"; }; }

"$repository/build/release.sh" -o "$work/release" linux-x64 ${1:+"$1"}
(cd "$work/release" && sha256sum --quiet -c SHA256SUMS)

say 'unpacked, and started without .NET and home'
office="$work/考核 2024"
mkdir "$office"
unzip -q "$work"/release/planmetrics-*-linux-x64.zip -d "$office"
cd "$office"/planmetrics-*-linux-x64
sha256sum --quiet -c SHA256SUMS
packages=$(grep -c '"purl"' sbom.cdx.json)
[ "$packages" -ge 10 ] && [ "$(grep -c '"SHA-512"' sbom.cdx.json)" = "$packages" ] && grep -q '"purl": "pkg:nuget/Microsoft.NETCore.App.Runtime.linux-x64@' sbom.cdx.json \
  || fail 'the bill of materials lacks a package, or a hash of one'
grep -q '"System.Globalization.Invariant": true' program/PlanMetrics.Cli.runtimeconfig.json || fail 'the program asks for libicu'
expect 0 bare ./run.sh
says '工作文件夹'
expect 0 bare ./run.sh
chmod -x program/planmetrics
expect 0 bare sh run.sh
cp samples/roster.json samples/2024/*.xlsx work/01收表/
expect 0 bare work/双击运行.sh
[ -s work/03结果/report.html ] && [ -n "$(find work/04文稿 -name '*.docx')" ] || fail 'the work folder has no result, or no drafts'
expect 0 bare program/planmetrics verify work/03结果
expect 0 bare program/planmetrics --version
cat "$work/out.txt"

say 'without Microsoft.ML'
rm program/Microsoft.ML*.dll program/libLdaNative.so
expect 0 bare program/planmetrics score samples/2024 --roster samples/roster.json -o result --quiet
expect 0 bare program/planmetrics verify result
expect 1 bare program/planmetrics learn "$repository/docs/examples/panel-synthetic.csv" --target 90% -o model.json --lang zh
says 'error PM9155: 程序的学习部件 Microsoft.ML 缺失'
expect 1 bare program/planmetrics learn "$repository/docs/examples/panel-synthetic.csv" --target 90% -o model.json --lang en
says "error PM9155: the program's part for learning, Microsoft.ML, is missing"
! grep -q '^ *at ' "$work/out.txt" && ! [ -e model.json ] || fail 'training without its part ends in a trace, or with a model'

if [ "${1:-}" = bundle ]; then
  say 'restored and built from the offline bundle alone'
  unzip -q "$work"/release/planmetrics-*-packages.zip -d "$work/bundle"
  config=$(echo "$work"/bundle/*/nuget.config)
  export NUGET_PACKAGES=$work/cache
  dotnet restore "$repository/PlanMetrics.sln" --configfile "$config" --artifacts-path "$work/solution" -v q
  cp -r "$repository/examples/consumers" "$work/consumers"
  rm -rf "$work"/consumers/*/{bin,obj}
  version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$repository/Directory.Build.props")
  dotnet build "$work/consumers/FirstSteps" -c Release -p:RestoreConfigFile="$config" -p:PlanMetricsVersion="$version" -v q
  dotnet run --no-build -c Release --project "$work/consumers/FirstSteps" -p:PlanMetricsVersion="$version"
fi
say 'the release works'
