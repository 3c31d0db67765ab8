#!/usr/bin/env bash
# Makes what is handed out: a zip for each kind of machine, the packages, and the packages that they need.
#   build/release.sh [-o DIR] [win-x64 | linux-x64 | linux-arm64 | packages | bundle]...     default: all five
# The same commit and SDK give the same bytes, wherever and whenever it is made. What cannot be made ends it with an error.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
out=$repository/artifacts/release
[ "${1:-}" != -o ] || { mkdir -p "$2"; out=$(cd "$2" && pwd); shift 2; }
[ $# -gt 0 ] || set -- win-x64 linux-x64 linux-arm64 packages bundle
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

say() { printf -- '-- %s\n' "$1"; }
fail() { echo "build/release.sh: $1" >&2; exit 1; }
# Nothing of the build lands in the source folders, and no compiled file says where it was built.
build() { local command=$1 project=$2; shift 2; dotnet "$command" "$repository/$project" --artifacts-path "$work/build" -p:PathMap="$repository/=/_/%2C$work/=/_/" -v q "$@"; }

version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$repository/Directory.Build.props")
packages=$(dotnet nuget locals global-packages -l | sed 's/^global-packages: //')
say "tools of the release"
build build build/PlanMetrics.Release -c Release
release() { dotnet "$work/build/bin/PlanMetrics.Release/release/PlanMetrics.Release.dll" "$@"; }

machine() {
  local rid=$1 folder=$work/planmetrics-$version-$1
  say "program for $rid"
  mkdir -p "$folder"
  build publish src/PlanMetrics.Cli -p:PublishProfile="$rid" -o "$folder/program" \
    || fail "no program for $rid. The SDK takes its runtime from the packages Microsoft.NETCore.App.Runtime.$rid and Microsoft.NETCore.App.Host.$rid, and its compiler from Microsoft.NETCore.App.Crossgen2: is a package source that has them within reach?"
  rm -f "$folder"/program/*.dbg
  local suffix=; [ "$rid" != win-x64 ] || suffix=.exe
  mv "$folder/program/PlanMetrics.Cli$suffix" "$folder/program/planmetrics$suffix"
  chmod -R u=rwX,go=rX "$folder/program"
  chmod a-x "$folder"/program/*.{dll,json}
  chmod a+x "$folder/program/planmetrics$suffix"
  cp -r "$repository/samples" "$folder/samples"
  if [ "$rid" = win-x64 ]; then
    cp "$repository/build/starter.cmd" "$folder/双击运行.cmd"
  else
    install -m 755 "$repository/build/starter.sh" "$folder/run.sh"
  fi
  release texts "$folder" "$repository/LICENSE" "$repository"/build/texts/*.txt
  release papers "$folder" "$rid" "$packages"
  release sums "$folder"
  release zip "$folder" "$out/planmetrics-$version-$rid.zip"
}

pack() {
  say 'packages'
  for project in PlanMetrics PlanMetrics.Cli; do build pack "src/$project" -c Release -o "$out"; done
}

# All that restoring the solution, or a program of somebody else that uses the package, takes from a package source.
bundle() {
  say 'offline bundle'
  local folder=$work/planmetrics-$version-packages
  mkdir -p "$folder/packages"
  build restore PlanMetrics.sln
  build restore build/PlanMetrics.Release
  release bundle "$folder/packages" "$packages" "$work"/build/obj/*/project.assets.json
  for project in PlanMetrics PlanMetrics.Cli; do build pack "src/$project" -c Release -o "$folder/packages"; done
  rm -f "$folder"/packages/*.snupkg
  cp "$repository/build/offline.nuget.config" "$folder/nuget.config"
  release sums "$folder"
  release zip "$folder" "$out/planmetrics-$version-packages.zip"
}

for part in "$@"; do
  case $part in
    win-x64 | linux-x64 | linux-arm64) machine "$part" ;;
    packages) pack ;;
    bundle) bundle ;;
    *) fail "\"$part\" is none of win-x64, linux-x64, linux-arm64, packages, bundle" ;;
  esac
done
rm -f "$out/SHA256SUMS"
release sums "$out"
