#!/usr/bin/env bash
# Makes every picture of the documents from the shipped samples and the tables of docs/year.
#
#   docs/screenshots.sh [FOLDER]        docs/images unless FOLDER is given
#
# It needs chromium, soffice and pdftoppm, and a font for Chinese. PLANMETRICS names another way to start the program.
# Where ImageMagick is there too, the pictures are reduced to a palette, which is how they are committed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
mkdir -p "${1:-$here/images}"
images=$(cd "${1:-$here/images}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

planmetrics() {
  if [ -n "${PLANMETRICS:-}" ]; then
    $PLANMETRICS "$@" --lang zh --quiet
  else
    dotnet run -c Release --project "$root/src/PlanMetrics.Cli" -- "$@" --lang zh --quiet
  fi >/dev/null 2>>said.txt || [ $? -le 1 ] || { cat said.txt >&2; exit 1; }
}

# What an office has at the end of January: two years of forms, its lists, its verification sheet.
mkdir received
cp -r "$root/samples/2023" "$root/samples/2024" "$here/year/roster.json" "$here/year/收文登记.csv" "$here/year/核定单.csv" received/
planmetrics score received --year 2024 --edition 1 --status 征求意见 --edition-date 2025-01-24 -o result
planmetrics notice result --kind feedback --unit 戊辰镇 -o drafts
planmetrics form --year 2024 --roster received/roster.json --unit 戊辰镇 -o forms
planmetrics check "$here/guide/有误的表.csv" --roster received/roster.json --year 2024 --as-of 2024-03-31 --annotate returns

# One picture of a page as it stands in the browser: NAME FILE WIDTH HEIGHT
shot() {
  timeout 120 chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$work/browser" \
    --screenshot="$images/$1.png" --window-size="$3,$4" "file://$work/$2" >>said.txt 2>&1
  [ -s "$images/$1.png" ] || { cat said.txt >&2; exit 1; }
}

# The page with one section alone, and one unit of it opened. The page's own policy lets no other style in, so the copy goes without.
only() {
  sed -e 's|<meta http-equiv="Content-Security-Policy"[^>]*>||' \
    -e 's|<details class="unit"><summary><b>戊辰镇|<details class="unit" id="shown" open=""><summary><b>戊辰镇|' \
    -e "s|</head>|<style>header,nav,footer,main>*:not(#$1),details.unit:not(#shown),#units>p,#units>.filter{display:none!important}body{display:block!important}main{max-width:none!important}</style></head>|" \
    result/report.html >"$1.html"
}

shot page-top result/report.html 1200 860
shot page-phone result/report.html 390 800
for section in ranking:1150:760 units:1000:1180 warnings:1200:560 risks:1280:640; do
  IFS=: read -r name width height <<<"$section"
  only "$name"
  shot "page-$name" "$name.html" "$width" "$height"
done

# One page of a document on paper, or the top of it: NAME FILE PAGE DPI [HEIGHT]
paper() {
  local pages='{"PageRange":{"type":"string","value":"'$3'"}}' kind=calc
  [[ $2 == *.xlsx ]] || kind=writer
  soffice "-env:UserInstallation=file://$work/office" --headless --convert-to "pdf:${kind}_pdf_Export:$pages" --outdir pdf "$2" >>said.txt 2>&1
  pdftoppm -png -r "$4" -x 0 -y 0 -W 5000 -H "${5:-5000}" -singlefile "pdf/$(basename "${2%.*}").pdf" "$images/$1"
}

paper form forms/*.xlsx 2 90
paper return returns/*.xlsx 1 80 360
paper workbook result/report.xlsx 1 80
paper notice drafts/*/戊辰镇.docx 1 70

if command -v convert >/dev/null; then
  for picture in "$images"/*.png; do
    convert "$picture" +dither -colors 96 "PNG8:$picture"
  done
fi
ls "$images"
