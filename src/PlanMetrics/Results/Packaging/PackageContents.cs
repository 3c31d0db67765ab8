using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Csv;
using PlanMetrics.Reports;
using PlanMetrics.Results.Verifying;
using PlanMetrics.Scores;

namespace PlanMetrics.Results.Packaging;

/// <summary>The files of a package, without its notice and its manifest. What is not named here is left out.</summary>
internal sealed class PackageContents(KeptResult result, Report report)
{
    private const string ResultFolder = "result/";

    private static readonly (string Path, LocalText What)[] Tables =
    [
        ("observations.csv", new("填报值和核定值，每个数一行", "reported and verified figures, a row each")),
        ("assessment.csv", new("自评、核定、第三方三列对照", "self-reported, verified and third-party values side by side")),
        ("differences.csv", new("数据差异表", "where sources differ")),
        ("reporting.csv", new("谁报了、谁没报", "who has handed in what")),
        ("warnings.csv", new("预警（只依据事实）", "warnings, from facts alone")),
        ("definitions.json", new("口径卡及其指纹", "definitions with their hashes")),
        ("plan.json", new("规划（数据文件）", "the plan as data")),
        ("roster.json", new("单位名册", "the roster")),
        ("profile.json", new("评分方案", "the profile")),
    ];

    public ImmutableArray<PackageFile> For(PackageAudience audience) => audience switch
    {
        PackageAudience.Internal => [.. Everything()],
        PackageAudience.Assessment => [.. Assessment()],
        _ => [Scores(), Copy("definitions.json", "", new("口径卡及其指纹", "definitions with their hashes"))],
    };

    private IEnumerable<PackageFile> Everything() => result.Identity.Outputs.Select(file => file.Path)
        .Append(ManifestJson.FileName).Append(StatementJson.FileName)
        .Order(StringComparer.Ordinal)
        .Select(path => Copy(path, ResultFolder, What(path)));

    private IEnumerable<PackageFile> Assessment()
    {
        PackageFile[] tables =
        [
            Made("units.csv", new("得分、等次、排名", "scores, grades and ranks"), stream => CsvTable.Write(
                [.. UnitColumns.Of(report).Where(column => column.Name != "at_risk")], Units(), stream)),
            Made("targets.csv", new("各单位各目标的指标值和得分", "values and points by unit and target"), stream => CsvTable.Write(
                [.. TargetColumns.Of(report).Where(column => column.Name != "questioned")], report.Targets, stream)),
            .. Tables.Where(table => result.Files.ContainsKey(table.Path)).Select(table => Copy(table.Path, "", table.What)),
        ];
        return
        [
            .. tables,
            Made("codebook.csv", new("编码手册：每一列的含义、类型、单位和取值", "codebook: what each column means, its type, unit and values"),
                stream => CsvTable.Write(Codebook.Columns, Codebook.Rows(tables), stream)),
            Made("codebook-targets.csv", new("目标编码：名称、计量单位、计数单位、目标值和口径指纹", "codes of targets: name, units, threshold and definition hash"),
                stream => CsvTable.Write(Codebook.TargetColumns(report.Plan), report.Definitions, stream)),
            Made("codebook-units.csv", new("单位编码：名称和类别", "codes of units: name and kind"),
                stream => CsvTable.Write(Codebook.UnitColumns(report.Plan), report.Roster.Units, stream)),
        ];
    }

    private IEnumerable<UnitScore> Units() => report.Plan.HasDistrict ? report.Units.Append(report.District) : report.Units;

    private PackageFile Scores() => Made(
        "scores.csv", new("得分、等次、排名", "scores, grades and ranks"),
        stream => CsvTable.Write(PublicScores.Of(report), Units(), stream));

    private static PackageFile Made(string path, LocalText what, Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return new(path, what, stream.ToArray());
    }

    private PackageFile Copy(string path, string into, LocalText what) =>
        new(into + path, what, File.ReadAllBytes(result.PathOf(path))) { SameAs = path };

    private static LocalText What(string path) =>
        path.StartsWith(ResultContents.Inputs, StringComparison.Ordinal) ? new("报送的文件", "a file handed in")
        : path switch
        {
            ManifestJson.FileName => new("结果清单", "the result's manifest"),
            StatementJson.FileName => new("来源声明", "the statement of provenance"),
            "report.html" => new("结果页面", "the result as a page"),
            "report.xlsx" => new("结果工作簿", "the result as a workbook"),
            "report.md" => new("结果摘要", "the year at a glance"),
            "scores.json" => new("全部内容", "all of it"),
            "units.csv" => new("得分、等次、排名", "scores, grades and ranks"),
            "targets.csv" => new("各单位各目标的指标值和得分", "values and points by unit and target"),
            "risks.csv" => new("风险研判（参考）", "the risk register, for reference"),
            "objections.csv" => new("异议登记", "objections"),
            "findings.csv" => new("校验问题", "findings"),
            "questions.csv" => new("数据疑点", "questions on figures"),
            _ => Tables.FirstOrDefault(table => table.Path == path) is { Path: not null } table ? table.What : new("结果文件", "a file of the result"),
        };
}
