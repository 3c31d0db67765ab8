using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Forms;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Files.Workbooks;

/// <summary>方法: what the result is of, the grades, the rule of each target, and how to recompute it all.</summary>
internal sealed class MethodSheet(Report report, Provenance? provenance, BookWords words, BookSheet sheet)
{
    public static readonly ImmutableArray<BookColumn> Columns =
    [
        new("A", new("项目", "Item"), 44),
        new("B", new("内容", "Content"), 60),
        new("C", new("评分规则", "Rule"), 60),
        new("D", new("编号", "Id"), 34) { IsHelper = true },
    ];

    private const double LineHeight = 15;

    private static readonly CellLook Plain = CellLook.Plain with { Wraps = true };
    private static readonly CellLook Bold = CellLook.Plain with { IsBold = true, Fill = "FFF2F2F2" };

    /// <summary>The grades come first, so that their rows are known to every other sheet.</summary>
    public GradeTable Grades => new(sheet, "A", "B", BookSheet.FirstRow, report.Profile);

    public void Write(SheetMarkup to)
    {
        var row = BookSheet.FirstRow;
        foreach (var grade in report.Profile.Grades)
        {
            to.At(row++);
            to.Text("A", grade.Name.In(words.Language), Plain);
            to.Number("B", grade.From, Plain with { Side = CellSide.Left });
            to.Text("C", words.Language.Say("等次：得分率下限（含），供“排名”表公式查用", "grade: its lowest score rate, included; the formulas of ranks look it up here"), Plain);
        }

        row++;
        foreach (var (item, content) in Facts())
            Line(to, row++, item.In(words.Language), content.In(words.Language), "");
        row++;
        to.At(row++);
        to.Text("A", words.Language.Say("指标", "Target"), Bold);
        to.Text("B", words.Language.Say("目标值", "Threshold"), Bold);
        to.Text("C", words.Language.Say("评分规则", "Rule"), Bold);
        to.Text("D", words.Language.Say("编号", "Id"), Bold);
        foreach (var target in report.Plan.Targets.Where(report.Profile.Covers))
        {
            Line(to, row++, target.Name.In(words.Language), TargetWords.ThresholdOf(report.Plan, target).In(words.Language), RulesOf(target));
            to.Text("D", target.Id, Plain);
        }
    }

    private static void Line(SheetMarkup to, int row, string item, string content, string rule)
    {
        var lines = Math.Max(FormStyle.LineCount(content, Columns[1].Width), FormStyle.LineCount(rule, Columns[2].Width));
        to.At(row, LineHeight * Math.Max(lines, FormStyle.LineCount(item, Columns[0].Width)));
        to.Text("A", item, Plain);
        to.Text("B", content, Plain);
        to.Text("C", rule, Plain);
    }

    private string RulesOf(Target target)
    {
        var sign = MeasureWords.Sign(target, target.Figure);
        var kinds = report.Units.Select(unit => unit.Kind).Distinct(StringComparer.Ordinal)
            .Where(kind => report.Profile.Trees is not { } trees || trees.Of(kind).Find(target.Id) is not null);
        var rules = kinds.GroupBy(kind => RuleWords.Of(report.Profile.RuleFor(target, target.Comparison, target.Figure, kind), sign, words.Language), StringComparer.Ordinal).ToList();
        return rules.Count == 1
            ? rules[0].Key
            : string.Join(words.Language.Say("；", "; "), rules.Select(rule => $"{string.Join(words.Language.Say("、", ", "), rule.Select(KindName))}{words.Language.Say("：", ": ")}{rule.Key}"));
    }

    private string KindName(string kind) => report.Plan.Kinds.FirstOrDefault(known => known.Id == kind)?.Name.In(words.Language) ?? kind;

    private IEnumerable<(LocalText Item, LocalText Content)> Facts()
    {
        var (plan, profile) = (report.Plan, report.Profile);
        yield return (new("规划", "Plan"), plan.Status.Chinese.Length == 0 ? plan.Title : new($"{plan.Title.Chinese}（{plan.Status.Chinese}）", $"{plan.Title.English} ({plan.Status.English})"));
        yield return (new("评分方案", "Profile"), profile.Note.Chinese.Length == 0 ? profile.Name : new($"{profile.Name.Chinese}；{profile.Note.Chinese}", $"{profile.Name.English}; {profile.Note.English}"));
        yield return (new("年度", "Year"), NumberText.Of(report.Scope.Year));
        yield return (new("数据截至日期", "As of"), NumberText.Of(report.Scope.AsOf));
        if (report.Edition is { } edition)
            yield return (new("版次", "Edition"), new(EditionWords.Line(edition, Language.Chinese), EditionWords.Line(edition, Language.English)));
        yield return (new("满分", "Full points"), NumberText.Of(profile.FullPoints));
        yield return (new("未填报、数据无效", "Missing and rejected figures"), profile.Missing switch
        {
            MissingPolicy.Zero => new("计 0 分", "earn 0 points"),
            MissingPolicy.Exclude => new("剔除，其余权重相应放大", "are taken out, the other weights grow"),
            _ => new("该单位暂不评分", "withhold the unit's score"),
        });
        yield return (new("排名依据", "Ranked by"), profile.RankBy == RankBasis.Published ? new("公布得分率", "the published score rate") : new("未取整总分", "the unrounded total"));
        yield return (new("如何试算", "How to try"), new(
            "在“填报数据”表改动黄底单元格中的数，或在“各目标”表改动权重、目标值，得分、等次、名次随即变化；各表第 3 行出现“试算，与本结果不一致”，表示已不是公布的结果。",
            "Change a number in a yellow cell of the sheet of figures, or a weight or threshold on the sheet of targets: scores, grades and ranks follow. Where row 3 of a sheet says that it is a trial, it no longer shows the published result."));
        yield return (new("公式", "Formulas"), new(
            "填报数据→年度值（期间数相加，时点数取最近一期）→是否达标（交叉相乘，不先除）→得分→分组（加权平均，每级取 12 位小数）→总分→四舍五入→等次、名次。说明栏写明为数值的，不随改动变化。",
            "Reported figures → the year's value (flows add, of states the latest counts) → met or not (by cross-multiplication) → points → groups (weighted means, 12 decimals at each level) → total → rounding → grade and rank. What the notes call a value does not follow changes."));
        yield return (new("不随公式变化的", "What is no formula"), new(
            "相对评分规则、一票否决、加分扣分、等次名额、同分区分；“公布”各栏是本结果的数值，供核对。",
            "Relative rules, vetoes, bonus and penalties, quotas of grades, tie-breaks. The columns called published hold the values of this result, to check by."));
        if (provenance is { } made)
        {
            yield return (new("程序版本", "Program version"), made.Version);
            yield return (new("规划文件 SHA-256", "SHA-256 of the plan"), made.PlanSha256);
            yield return (new("名册文件 SHA-256", "SHA-256 of the roster"), made.RosterSha256);
            yield return (new("评分方案文件 SHA-256", "SHA-256 of the profile"), made.ProfileSha256);
            if (made.ModelSha256.Length > 0)
                yield return (new("模型文件 SHA-256", "SHA-256 of the model"), made.ModelSha256);
        }

        yield return (new("核对", "Verification"), new(
            "规划、名册、评分方案、输入文件及各结果文件的散列值（SHA-256）见同一文件夹的 manifest.json；未取整的数值和逐项计算过程见 scores.json。",
            "The hashes (SHA-256) of plan, roster, profile, inputs and all files of the result stand in manifest.json beside this workbook; unrounded values and every step in scores.json."));
    }
}
