#!/usr/bin/env bash
# Publishes the program and its peer alike (ReadyToRun, TieredPGO off) and times both as whole processes, in turn.
set -euo pipefail
cd "$(dirname "$0")/.."
runtime=${1:-linux-x64}
for project in src/PlanMetrics.Cli benchmarks/PlanMetrics.Benchmarks; do
  dotnet publish "$project" -c Release -r "$runtime" --self-contained false -p:PublishReadyToRun=true -o "artifacts/$(basename "$project")" -v quiet
done
artifacts/PlanMetrics.Benchmarks/PlanMetrics.Benchmarks main-job artifacts/PlanMetrics.Cli/PlanMetrics.Cli samples
