#!/bin/sh
# Makes the work folder beside this file.
here=$(cd "$(dirname "$0")" && pwd)
program=$here/program/planmetrics
if [ ! -f "$program" ]; then
  echo 'The folder "program" is not beside this file. Unpack the whole zip first.' >&2
  exit 2
fi
# Some programs that unpack a zip forget which files are programs.
[ -x "$program" ] || chmod +x "$program"
exec "$program" init "$here/work"
