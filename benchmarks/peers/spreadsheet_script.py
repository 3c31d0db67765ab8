"""The peer of the main job: what an office's own script does, with openpyxl and pandas and nothing clever.

    python3 spreadsheet_script.py YEAR_FOLDER plan.json OUTPUT_FOLDER

It reads every form of one year, keeps the figures of ratios and counts, scores each target against its threshold, ranks the units, draws a
straight line through each series, and writes three CSV files, a workbook with formulas and a page. It checks nothing: no duplicate, no
misread text, no deadline, no source, no state. It is there to be timed, not to be right.
"""

import json
import sys
from pathlib import Path

import numpy
import openpyxl
import pandas

COLUMNS = ["单位", "指标", "报告期", "口径", "分子", "分母", "数值", "对比值", "日期", "状态", "数据来源", "报送批次", "佐证材料", "备注"]


def read(folder):
    rows = []
    for path in sorted(Path(folder).glob("*.xlsx")):
        sheet = openpyxl.load_workbook(path, data_only=True)["填报"]
        heads = None
        for row in sheet.iter_rows(values_only=True):
            if heads is None:
                heads = row if "单位" in row and "指标" in row else None
            elif any(cell is not None for cell in row):
                rows.append({**dict(zip(heads, row)), "文件": path.name})
    return pandas.DataFrame(rows, columns=[*COLUMNS, "文件"])


def score(figures, plan):
    targets = pandas.DataFrame(plan["targets"])
    targets = targets[targets["figure"].isin(["ratio", "count"]) & targets["threshold"].notna()]
    targets = targets.assign(threshold=pandas.to_numeric(targets["threshold"], errors="coerce")).dropna(subset=["threshold"])
    figures = figures.assign(报告期=figures["报告期"].astype(str))
    data = figures.merge(targets[["name", "id", "figure", "comparison", "threshold", "accrual"]], left_on="指标", right_on="name")
    for column in ["分子", "分母", "数值"]:
        data[column] = pandas.to_numeric(data[column], errors="coerce")
    flows = data[data["accrual"] != "stock"].groupby(["单位", "id"])[["分子", "分母", "数值"]].sum(min_count=1)
    stocks = data[data["accrual"] == "stock"].sort_values("报告期").groupby(["单位", "id"])[["分子", "分母", "数值"]].last()
    sums = pandas.concat([flows, stocks]).reset_index().merge(targets, on="id")
    sums["actual"] = numpy.where(sums["figure"] == "ratio", sums["分子"] / sums["分母"] * 100, sums["数值"])
    least = sums["comparison"].isin(["atLeast", "greaterThan"])
    attained = numpy.where(least, sums["actual"] / sums["threshold"].where(sums["threshold"] != 0), numpy.where(sums["actual"] <= sums["threshold"], 1, 0))
    sums["points"] = (numpy.clip(pandas.Series(attained).fillna(1), 0, 1) * 100).round(2)
    units = sums.groupby("单位")["points"].agg(["mean", "count"]).round(2).sort_values("mean", ascending=False).reset_index()
    units["rank"] = units["mean"].rank(ascending=False, method="min")
    return data, sums, units


def trends(data):
    rows = []
    ratios = data[(data["figure"] == "ratio") & data["分母"].gt(0)]
    for (unit, target), series in ratios.sort_values("报告期").groupby(["单位", "id"]):
        if len(series) > 2:
            values = (series["分子"] / series["分母"] * 100).to_numpy()
            slope, start = numpy.polyfit(numpy.arange(len(values)), values, 1)
            rows.append((unit, target, slope, start + slope * len(values), series["threshold"].iloc[0]))
    found = pandas.DataFrame(rows, columns=["unit", "target", "slope", "next", "threshold"])
    return found.assign(at_risk=found["next"] < found["threshold"])


def write(folder, figures, sums, units, risks):
    folder.mkdir(parents=True)
    figures.to_csv(folder / "observations.csv", index=False)
    sums.to_csv(folder / "targets.csv", index=False)
    units.to_csv(folder / "units.csv", index=False)
    risks.to_csv(folder / "risks.csv", index=False)
    book = openpyxl.Workbook()
    ranking = book.active
    ranking.title = "排名"
    ranking.append(list(units.columns))
    for row in units.itertuples(index=False):
        ranking.append(list(row))
    detail = book.create_sheet("指标")
    names = ["单位", "name", "分子", "分母", "数值", "threshold", "points"]
    detail.append([*names, "复算"])
    for line, row in enumerate(sums[names].itertuples(index=False), start=2):
        detail.append([*(None if pandas.isna(cell) else cell for cell in row), f"=ROUND(MIN(1,C{line}/D{line}*100/F{line})*100,2)"])
    raw = book.create_sheet("数据")
    raw.append(list(figures.columns))
    for row in figures.itertuples(index=False):
        raw.append([None if pandas.isna(cell) else cell for cell in row])
    book.save(folder / "report.xlsx")
    page = ["<!doctype html><meta charset=utf-8><title>得分</title>", units.to_html(index=False)]
    page += [f"<h2>{unit}</h2>" + rows[["name", "分子", "分母", "数值", "threshold", "points"]].to_html(index=False) for unit, rows in sums.groupby("单位")]
    page.append(risks[risks["at_risk"]].to_html(index=False))
    (folder / "report.html").write_text("\n".join(page), encoding="utf-8")


def main():
    year, plan, output = sys.argv[1:]
    figures = read(year)
    data, sums, units = score(figures, json.loads(Path(plan).read_text(encoding="utf-8-sig")))
    write(Path(output), figures, sums, units, trends(data))
    print(f"{len(figures)} figures, {len(sums)} scores, {len(units)} units")


main()
