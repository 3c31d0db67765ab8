#!/usr/bin/env bash
# Reads every hostile file of a folder in a process of its own, published as the program is (ReadyToRun, TieredPGO off):
# writes docs/hostile-files.md, or with --check fails where an outcome is another, a process dies or hangs, or memory passes its limit.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet publish benchmarks/PlanMetrics.Benchmarks -c Release -r "${RUNTIME:-linux-x64}" --self-contained false -p:PublishReadyToRun=true -o artifacts/PlanMetrics.Benchmarks -v quiet
artifacts/PlanMetrics.Benchmarks/PlanMetrics.Benchmarks hostile "$1" docs/hostile-files.md "${@:2}"
