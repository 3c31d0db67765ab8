#!/bin/sh
# Scores what was received and verified, then drafts the documents.
here=$(cd "$(dirname "$0")" && pwd)
program=
for place in "$here/planmetrics" "$here/../planmetrics" "$here/program/planmetrics" "$here/../program/planmetrics"; do
  if [ -z "$program" ] && [ -f "$place" ] && [ -x "$place" ]; then program=$place; fi
done
if [ -z "$program" ] && ! program=$(command -v planmetrics); then
  echo 'planmetrics is not here, not one folder up, and not on the PATH.' >&2
  exit 2
fi
# Where the C library of Unicode is missing, .NET would not start at all without this.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
"$program" score "$here"/01* "$here"/02* -o "$(echo "$here"/03*)"
code=$?
[ "$code" -lt 2 ] || exit "$code"
"$program" notice "$(echo "$here"/03*)" -o "$(echo "$here"/04*)" || exit $?
exit "$code"
