#!/usr/bin/env bash
# Coverage-guided fuzzing of the workbook reader: afl-fuzz over the library instrumented by SharpFuzz.
# usage: benchmarks/run-fuzz.sh MINUTES   (needs afl-fuzz; installs the instrumenting tool into a temporary folder)
set -euo pipefail
minutes=${1:?usage: run-fuzz.sh MINUTES}
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish benchmarks/PlanMetrics.Fuzz -c Release -o "$work/bin" -v q
dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$work/tools" >/dev/null
"$work/tools/sharpfuzz" "$work/bin/PlanMetrics.dll"
mkdir "$work/seeds"
head='<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
tail='</sheetData></worksheet>'
printf '%s<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1"><v>0.5</v></c></row>%s' "$head" "$tail" >"$work/seeds/plain"
printf '%s<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c><c r="B2" t="str"><f>A1</f><v>x</v></c><c r="C2" t="e"><v>#N/A</v></c><c t="b"><v>1</v></c></row>%s' "$head" "$tail" >"$work/seeds/kinds"
printf '<?xml version="1.0" encoding="UTF-8"?>%s<row r="4" hidden="1"><!-- x --><c><v>1&amp;2</v></c><c r="C4" t="d"><v>2024-01-01</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells></worksheet>' "$head" >"$work/seeds/odd"
AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 DOTNET_TieredPGO=0 \
  afl-fuzz -i "$work/seeds" -o "$work/out" -t 10000 -m none -V $((minutes * 60)) -- dotnet "$work/bin/PlanMetrics.Fuzz.dll" >"$work/log" 2>&1 || { tail -20 "$work/log"; exit 1; }
grep -E '^(run_time|execs_done|execs_per_sec|corpus_count|saved_crashes|saved_hangs|bitmap_cvg)' "$work/out/default/fuzzer_stats"
crashes=$(find "$work/out/default/crashes" -name 'id:*' | wc -l)
for file in "$work"/out/default/crashes/id:*; do [ -e "$file" ] && base64 -w0 "$file" && echo; done
[ "$crashes" -eq 0 ]
