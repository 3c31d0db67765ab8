#!/usr/bin/env bash
# Times the released program, its plain build, an office's own script and ClosedXML over the same workbooks, whole processes in turn.
# The script needs Python 3 with openpyxl and pandas (Debian: python3-openpyxl python3-pandas); PYTHON names another interpreter.
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-/usr/bin/python3}
"$python" -c 'import openpyxl, pandas; print("openpyxl", openpyxl.__version__, "pandas", pandas.__version__)'
dotnet publish src/PlanMetrics.Cli -p:PublishProfile=linux-x64 -o artifacts/PlanMetrics.Cli -v quiet
dotnet build src/PlanMetrics.Cli -c Release -v quiet
dotnet publish benchmarks/PlanMetrics.Benchmarks -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o artifacts/PlanMetrics.Benchmarks -v quiet
artifacts/PlanMetrics.Benchmarks/PlanMetrics.Benchmarks main-job artifacts/PlanMetrics.Cli/PlanMetrics.Cli \
  src/PlanMetrics.Cli/bin/Release/net10.0/PlanMetrics.Cli.dll samples "$python" benchmarks/peers/spreadsheet_script.py
