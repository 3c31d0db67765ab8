#!/bin/sh
# One assessment year, played through on the sample district: docs/year.md tells it in words.
#
#   sh docs/year/year.sh FOLDER
#
# FOLDER must not exist. PLANMETRICS names another way to start the program, such as an installed "planmetrics".
set -eu

work=${1:?"usage: sh docs/year/year.sh FOLDER"}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
if [ -e "$work" ]; then
    echo "$work is there already" >&2
    exit 2
fi

mkdir -p "$work/01收表/2024" "$work/02核定" "$work/03结果" "$work/04文稿"
cd "$work"
exec 3>&1
cp "$here/roster.json" 01收表/

planmetrics() {
    if [ -n "${PLANMETRICS:-}" ]; then
        $PLANMETRICS "$@"
    else
        dotnet run -c Release --no-build --project "$root/src/PlanMetrics.Cli" -- "$@"
    fi
}

step() {
    echo
    echo "== $1"
}

# Findings go to their own files; what is printed here is the run of the year.
run() {
    echo "\$ planmetrics $*" >&3
    planmetrics "$@" --quiet 2>>findings.txt
}

# Everything handed in so far, with the lists of the office beside it.
score() {
    number=$1
    status=$2
    date=$3
    shift 3
    run score 01收表 02核定 --roster 01收表/roster.json --year 2024 --as-of 2024-12-31 -o "03结果/第$number版" \
        --edition "$number" --status "$status" --edition-date "$date" "$@" | sed -n 1,3p
}

if [ -z "${PLANMETRICS:-}" ]; then
    dotnet build -c Release -v quiet --nologo "$root/src/PlanMetrics.Cli" >/dev/null
fi

step "一月：发空白填报表 (blank forms go out)"
run form --year 2024 --roster 01收表/roster.json -o 空白表 | tail -n 1

step "四月：一季度收表，三个单位未报 (three units have not handed in)"
cp "$root"/samples/2024/*.xlsx 01收表/2024/
rm 01收表/2024/education-bureau-区教育局.xlsx 01收表/2024/water-bureau-区水利局*.xlsx 01收表/2024/town-04-丁卯镇.xlsx 01收表/2024/town-05-戊辰镇-第2次报送.xlsx
cp "$here/收文登记-一季度.csv" 01收表/收文登记.csv
run check 01收表 --year 2024 --as-of 2024-03-31 --on 2024-04-09 --reminders 催报清单-一季度.xlsx | sed -n '/^报送情况/,/^年度报告/{/^年度报告/!p;}'

step "七月：上半年，三个单位已补报，一个单位退回补正 (they have; one return is handed back and comes again)"
cp "$root"/samples/2024/education-bureau-区教育局.xlsx "$root"/samples/2024/water-bureau-区水利局*.xlsx "$root"/samples/2024/town-04-丁卯镇.xlsx 01收表/2024/
head -n 1 "$here/收文登记.csv" >01收表/收文登记.csv
grep -E ',(一季度|上半年),' "$here/收文登记.csv" | grep -v '^戊辰镇,上半年,2,' >>01收表/收文登记.csv
run check 01收表 --year 2024 --as-of 2024-06-30 --on 2024-07-08 --annotate 退回 | sed -n '/^报送情况/,/^年度报告/{/^年度报告/!p;}'
cp "$root"/samples/2024/town-05-戊辰镇-第2次报送.xlsx 01收表/2024/
cp "$here/收文登记.csv" 01收表/收文登记.csv

step "十月：前三季度，预警和提示函 (warnings after the third round)"
run score 01收表 --year 2024 --as-of 2024-09-30 -o 03结果/前三季度 | sed -n 1,3p
run risk 01收表 --year 2024 --as-of 2024-09-30 | sed -n '/^预警/,$p' | head -n 12
run verify 03结果/前三季度
run notice 03结果/前三季度 --kind reminder -o 04文稿/提示函 | tail -n 1

step "次年一月：初评，抽查 (a first result, and figures drawn for spot checks)"
score 1 初评 2025-01-16
run spot 01收表 --roster 01收表/roster.json --year 2024 --number 20 --seed 2024 -o 抽查清单.csv | tail -n 1

step "核定五项数据，征求意见 (five figures are verified downwards; the result goes to the units)"
cp "$here/核定单.csv" 02核定/
score 2 征求意见 2025-01-24 --supersedes 03结果/第1版
run compare 03结果/第1版 03结果/第2版 -o 04文稿/核定说明.md | sed -n '/^有变化的单位/,/^输入文件/{/^输入文件/!p;}'
run extract 03结果/第2版 -o 04文稿/各单位 | tail -n 1

step "二月：审定，通报和反馈单 (the result is approved; documents are drafted)"
score 3 审定 2025-02-20 --document 昭府办〔2025〕3号 --supersedes 03结果/第2版
run notice 03结果/第3版 -o 04文稿/审定 | tail -n 1

step "三月：两件异议，一件成立，更正 (two objections, one accepted: a corrected result)"
cp "$here/异议登记表.csv" "$here/核定单-复核.csv" 02核定/
score 4 更正 2025-03-07 --document 昭府办〔2025〕5号 --supersedes 03结果/第3版
run compare 03结果/第3版 03结果/第4版 -o 04文稿/更正说明.md

step "核验全部结果 (every result is verified, and the chain of editions)"
for number in 1 2 3; do
    run verify "03结果/第$number版"
done
run verify 03结果/第4版 --supersedes 03结果/第3版 03结果/第2版 03结果/第1版

step "对外材料 (what leaves the office)"
for audience in internal assessment public; do
    run package 03结果/第4版 --for "$audience" -o "04文稿/$audience.zip" | tail -n 1
done

echo
echo "校验问题见 findings.txt (findings)"
