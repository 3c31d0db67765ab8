using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Results.Packaging;

/// <summary>The meaning of each column that a package may hold. Columns of one name mean the same in every table but for those named with theirs.</summary>
internal static class CodebookMeanings
{
    private static readonly Dictionary<string, ColumnMeaning> Meanings = new(StringComparer.Ordinal)
    {
        ["unit"] = Code("单位编号（全区为 *），见 codebook-units.csv", "unit id (* is the district), see codebook-units.csv"),
        ["kind"] = Code("单位类别", "kind of unit"),
        ["target"] = Code("目标编号，见 codebook-targets.csv", "target id, see codebook-targets.csv"),
        ["section"] = Whole("部分序号", "number of the section"),
        ["task"] = Whole("任务号", "number of the task"),
        ["period"] = new(new("报告期", "period"), "period"),
        ["score"] = Points("得分（公布值）", "score as published"),
        ["full"] = Points("适用分值", "applicable points"),
        ["score_rate"] = Number("得分率（公布值）", "score rate as published", "%"),
        ["grade"] = Text("等次", "grade"),
        ["grade_before_quota"] = Text("名额限制前的等次", "grade before the quota"),
        ["rank"] = Whole("名次（同类内）", "rank among peers"),
        ["rank_low"] = Whole("名次区间下端", "low end of the rank interval"),
        ["rank_high"] = Whole("名次区间上端", "high end of the rank interval"),
        ["scored"] = Whole("计分目标数", "targets scored"),
        ["missing"] = Whole("未填报目标数", "targets missing"),
        ["not_applicable"] = Whole("不适用目标数", "targets not applicable"),
        ["not_due"] = Whole("未到期目标数", "targets not yet due"),
        ["rejected"] = Whole("数据无效目标数", "targets with rejected data"),
        ["rebased_weight"] = Number("因剔除而重算的权重", "weight re-based because targets are taken out", ""),
        ["bonus"] = Points("加分合计", "sum of bonus"),
        ["penalties"] = Points("扣分合计", "sum of penalties"),
        ["vetoes"] = Text("一票否决事项", "vetoes"),
        ["role"] = Of<MeasureRole>("角色：本单位、牵头、全区", "role: own, lead or district"),
        ["targets.csv:state"] = Of<MeasureState>("指标值状态", "state of the value"),
        ["observations.csv:state"] = Of<FigureState>("填报值状态", "state of the figure"),
        ["sample_size"] = Text("调查样本量；多个数以分号隔开", "answers that a survey rests on; several are parted by semicolons"),
        ["instrument"] = Text("调查方式", "by what a survey was asked"),
        ["deadline"] = new(new("报送截止时间（已按日历顺延）", "last day for handing in, as the calendar moves it"), "date"),
        ["days_late"] = Whole("迟报天数（按名册的天数口径）", "days late, as the roster counts days"),
        ["reporting.csv:state"] = Of<ReportingState>("报送状态", "state of reporting"),
        ["numerator"] = Figure("分子（填报值）", "numerator, as reported"),
        ["denominator"] = Figure("分母（填报值）", "denominator, as reported"),
        ["targets.csv:numerator"] = Figure("分子（全年，采用值）", "numerator of the year, of the figures in force"),
        ["targets.csv:denominator"] = Figure("分母（全年，采用值）", "denominator of the year, of the figures in force"),
        ["value"] = Figure("数值（填报值）；是/否为 1/0", "value, as reported; yes or no is 1 or 0"),
        ["date"] = new(new("日期（填报值）", "date, as reported"), "date") { ByTarget = true },
        ["comparator"] = Figure("对比值（填报值）", "comparator, as reported"),
        ["verified_numerator"] = Figure("分子（核定值）", "numerator, as verified"),
        ["verified_denominator"] = Figure("分母（核定值）", "denominator, as verified"),
        ["verified_value"] = Figure("数值（核定值）", "value, as verified"),
        ["verified_date"] = new(new("日期（核定值）", "date, as verified"), "date") { ByTarget = true },
        ["verified_comparator"] = Figure("对比值（核定值）", "comparator, as verified"),
        ["actual"] = new(new("指标值", "value of the year"), "text") { Unit = "codebook-targets.csv:unit_of_measure", ByTarget = true },
        ["threshold"] = new(new("目标值", "threshold"), "text") { Unit = "codebook-targets.csv:unit_of_measure" },
        ["met"] = Flag("是否达标", "whether it was met"),
        ["attainment"] = Number("目标实现程度，0 至 1", "attainment, 0 to 1", ""),
        ["points"] = Points("目标得分", "points of the target"),
        ["full_points"] = Points("目标满分", "full points of the target"),
        ["weight"] = Number("权重（重算前）", "nominal weight, before re-basing", ""),
        ["contribution"] = Points("对总分的贡献", "contribution to the unrounded total"),
        ["periods_used"] = Whole("采用的报告期数", "periods used"),
        ["periods_due"] = Whole("应报的报告期数", "periods due"),
        ["threshold_origin"] = Of<ThresholdOrigin>("当年目标值的来源", "where the year's threshold comes from"),
        ["end_threshold"] = Number("规划期末目标值", "threshold of the plan's end", "codebook-targets.csv:unit_of_measure"),
        ["end_gap"] = Number("距规划期末目标值的差距", "what is missing to the plan's end", "codebook-targets.csv:unit_of_measure"),
        ["basis"] = Of<Basis>("口径：当期或累计", "basis: of the period or cumulative"),
        ["source"] = Of<DataSource>("数据来源", "source"),
        ["submission"] = Whole("报送批次", "number of the submission"),
        ["used"] = Flag("是否采用", "whether a value of the year is made of it"),
        ["file"] = Text("所在文件", "file"),
        ["sheet"] = Text("所在工作表", "sheet"),
        ["cell_numerator"] = Cell("分子所在单元格", "cell of the numerator"),
        ["cell_denominator"] = Cell("分母所在单元格", "cell of the denominator"),
        ["cell_value"] = Cell("数值所在单元格", "cell of the value"),
        ["cell_date"] = Cell("日期所在单元格", "cell of the date"),
        ["cell_comparator"] = Cell("对比值所在单元格", "cell of the comparator"),
        ["evidence"] = Text("佐证材料", "evidence"),
        ["note"] = Text("备注", "note"),
        ["reported_state"] = Of<FigureState>("核定前的状态", "state before verification"),
        ["verified_by"] = Of<VerifierRole>("核定主体（多个以分号分隔）", "who verified, several joined by semicolons"),
        ["verified_on"] = new(new("核定日期", "day of the verification"), "date"),
        ["verification_reason"] = Text("核定理由", "reason of the verification"),
        ["verification_document"] = Text("核定依据文件", "document of the verification"),
        ["verification_file"] = Text("核定单所在文件", "file of the verification"),
        ["verification_sheet"] = Text("核定单所在工作表", "sheet of the verification"),
        ["verification_cell"] = Cell("核定单所在单元格", "cell of the verification"),
        ["received"] = new(new("收到日期", "day of receipt"), "date"),
        ["self_state"] = Of<MeasureState>("状态（自评）", "state, self-reported"),
        ["self_figure"] = Text("数（自评）", "figure, self-reported") with { ByTarget = true },
        ["self_actual"] = Text("指标值（自评）", "value, self-reported") with { ByTarget = true },
        ["self_met"] = Flag("是否达标（自评）", "whether met, self-reported"),
        ["self_points"] = Points("得分（自评）", "points, self-reported"),
        ["verified_state"] = Of<MeasureState>("状态（核定）", "state, as verified"),
        ["verified_figure"] = Text("数（核定）", "figure, as verified") with { ByTarget = true },
        ["verified_actual"] = Text("指标值（核定）", "value, as verified") with { ByTarget = true },
        ["verified_met"] = Flag("是否达标（核定）", "whether met, as verified"),
        ["verified_points"] = Points("得分（核定）", "points, as verified"),
        ["third_party_state"] = Of<MeasureState>("状态（第三方）", "state, by a third party"),
        ["third_party_figure"] = Text("数（第三方）", "figure, by a third party") with { ByTarget = true },
        ["third_party_actual"] = Text("指标值（第三方）", "value, by a third party") with { ByTarget = true },
        ["third_party_met"] = Flag("是否达标（第三方）", "whether met, by a third party"),
        ["third_party_points"] = Points("得分（第三方）", "points, by a third party"),
        ["between"] = Text("差异的种类：来源之间，或填报与核定", "between sources, or between report and verification"),
        ["figure"] = Text("数", "figure") with { ByTarget = true },
        ["other_source"] = Of<DataSource>("另一来源", "the other source"),
        ["other_figure"] = Text("另一个数", "the other figure") with { ByTarget = true },
        ["other_state"] = Of<FigureState>("另一个数的状态", "state of the other figure"),
        ["counts"] = Text("采用哪一个：first 前一个，other 另一个", "which of the two counts: first or other"),
        ["verification"] = Text("核定说明", "the verification"),
        ["place"] = Text("所在文件和单元格", "file and cell"),
        ["other_place"] = Text("另一个数所在文件和单元格", "file and cell of the other figure"),
        ["trigger"] = Of<WarningTrigger>("预警事实的种类", "kind of fact"),
        ["size"] = Number("程度，单位随事实的种类", "size, in the unit of the fact", ""),
        ["rung"] = Text("预警档次", "rung of the ladder"),
        ["colour"] = Text("颜色", "colour"),
        ["consequence"] = Text("后果（只印出，不执行）", "consequence, printed and never applied"),
        ["document"] = Text("依据文件", "document"),
        ["clause"] = Text("条款", "clause"),
        ["fact"] = Text("事实", "the fact"),
    };

    /// <summary>The meaning of a column of a table.</summary>
    /// <param name="file">The table.</param>
    /// <param name="column">The column; one that nobody has explained yet stands for itself.</param>
    public static ColumnMeaning Of(string file, string column) =>
        Meanings.TryGetValue($"{file}:{column}", out var own) ? own : Meanings.GetValueOrDefault(column) ?? Text(column, column);

    private static ColumnMeaning Text(string chinese, string english) => new(new(chinese, english), "text");

    private static ColumnMeaning Code(string chinese, string english) => new(new(chinese, english), "code");

    private static ColumnMeaning Cell(string chinese, string english) => new(new(chinese, english), "cell");

    private static ColumnMeaning Whole(string chinese, string english) => new(new(chinese, english), "integer");

    private static ColumnMeaning Number(string chinese, string english, string unit) => new(new(chinese, english), "decimal") { Unit = unit };

    private static ColumnMeaning Points(string chinese, string english) => Number(chinese, english, "分");

    private static ColumnMeaning Figure(string chinese, string english) =>
        new(new(chinese, english), "decimal") { Unit = "codebook-targets.csv:counted_in_zh", ByTarget = true };

    private static ColumnMeaning Flag(string chinese, string english) => new(new(chinese, english), "flag") { Values = ["true", "false"] };

    private static ColumnMeaning Of<T>(string chinese, string english) where T : struct, Enum => new(new(chinese, english), "code") { Values = EnumName<T>.All };
}
