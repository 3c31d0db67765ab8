using System.Text.RegularExpressions;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Makes targets of proposals: ids, unlike names, who owes them, and what a person must still settle.</summary>
internal sealed partial class TargetMaker
{
    private const int ShortestName = 4;
    private const int LongestName = 60;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> counts = [];

    public DraftCandidate Make(Proposal proposal, UnitList units)
    {
        var task = proposal.Clause.Task;
        var source = task.Source;
        var nth = counts[task.Number] = counts.GetValueOrDefault(task.Number) + 1;
        var owedBy = OwedBy(proposal, units);
        var isOne = owedBy is [UnitGroup.Lead];
        var phrase = source.Printed(proposal.Phrase.Start, proposal.Phrase.End);
        var target = new Target($"t{NumberText.Of(task.Number)}-{NumberText.Of(nth)}", NameOf(proposal, task), new Citation(task.Number, phrase))
        {
            Tier = proposal.Class == TargetClass.Wording ? Tier.Universal : Tier.Explicit,
            Class = proposal.Class,
            Figure = proposal.Figure,
            Comparison = proposal.Comparison,
            Threshold = proposal.Threshold,
            UnitOfMeasure = proposal.UnitOfMeasure,
            UnitName = proposal.UnitName,
            Cadence = proposal.Cadence,
            Due = proposal.Due,
            Accrual = AccrualOf(proposal),
            OwedBy = [.. owedBy],
            District = DistrictOf(proposal, isOne),
            Strength = StrengthOf(source.Folded[proposal.Clause.Start..proposal.Clause.End]),
            Numerator = NumeratorOf(proposal, phrase),
            Denominator = proposal.Figure == FigureKind.Ratio ? Open("应达到要求的全部", "all that should meet it") : "",
            OtherReadings = proposal.OtherReadings,
            Readings = new(
                $"起草，待确认（{DraftWords.Of(proposal.Confidence).Chinese}）：{proposal.Why.Chinese}。",
                $"Drafted, to be confirmed ({DraftWords.Of(proposal.Confidence).English}): {proposal.Why.English}."),
        };
        var at = source.PlaceOf(proposal.Phrase.Start);
        return new DraftCandidate(
            target, proposal.Confidence, proposal.Why,
            [.. proposal.Numbers.Select(number => NumberOf(source, number))], at.Line, at.Column);
    }

    public static DraftNumber NumberOf(SourceText source, Quantity number)
    {
        var (line, column) = source.PlaceOf(number.Start);
        return new DraftNumber(source.Printed(number.Start, number.End), line, column);
    }

    // Names must differ in a plan; two of one name are told apart by their task, then by a count.
    private string NameOf(Proposal proposal, TaskSpan task)
    {
        var name = proposal.Name.Trim(',', '、', '。', ';', ':', '(');
        if (name.Length < ShortestName)
            name = (task.Title, name) switch
            {
                ("", "") => $"任务{NumberText.Of(task.Number)}",
                (var title, "") => title,
                ("", _) => name,
                var (title, _) => $"{title}：{name}",
            };
        if (name.Length > LongestName)
            name = name[..LongestName];
        var unlike = name;
        for (var i = 1; !names.Add(TextFold.Key(unlike)); i++)
            unlike = i == 1 ? $"{name}（任务{NumberText.Of(task.Number)}）" : $"{name}（任务{NumberText.Of(task.Number)}之{NumberText.Of(i)}）";
        return unlike;
    }

    private static LocalText NumeratorOf(Proposal proposal, string phrase) => proposal switch
    {
        { UnitOfMeasure: UnitOfMeasure.PersonsPercent } => new($"做到“{phrase}”的人数（待确认）", $"persons who met \"{phrase}\" (to be confirmed)"),
        { Figure: FigureKind.Ratio } => Open("达到要求的", "those that meet it"),
        { Figure: FigureKind.Count } => Open("符合要求的数量", "what meets it"),
        _ => "",
    };

    private static LocalText Open(string chinese, string english) => new($"{chinese}（待确认）", $"{english} (to be confirmed)");

    private static string[] OwedBy(Proposal proposal, UnitList units)
    {
        var words = proposal.Clause.Folded;
        var (towns, all) = (units.Towns && Towns().IsMatch(words), Bodies().IsMatch(words));
        return (towns, all && !units.Others.IsEmpty) switch
        {
            (true, true) => [UnitGroup.Lead, UnitGroup.Named, UnitGroup.Towns],
            (true, false) when all => [UnitGroup.Lead, UnitGroup.Towns],
            (true, false) => [UnitGroup.Towns],
            (false, true) => [UnitGroup.Lead, UnitGroup.Named],
            _ => [UnitGroup.Lead],
        };
    }

    private static Accrual AccrualOf(Proposal proposal) => proposal switch
    {
        { Figure: FigureKind.Date } => Accrual.Once,
        { UnitOfMeasure: UnitOfMeasure.PersonsPercent } => Accrual.Distinct,
        { Figure: FigureKind.Count, UnitOfMeasure: UnitOfMeasure.Days or UnitOfMeasure.Number } => Accrual.Stock,
        { Cadence: Cadence.Once } => Accrual.Stock,
        _ => Accrual.Flow,
    };

    private static DistrictValue DistrictOf(Proposal proposal, bool isOne) => proposal.Figure switch
    {
        _ when isOne => DistrictValue.Own,
        FigureKind.Ratio => DistrictValue.Pooled,
        FigureKind.Count when proposal.IsEach || proposal.UnitOfMeasure != UnitOfMeasure.Count => DistrictValue.Share,
        FigureKind.Count => DistrictValue.Sum,
        _ => DistrictValue.Share,
    };

    private static Strength StrengthOf(string words) =>
        Aspirational().IsMatch(words) ? Strength.Aspirational : Mandatory().IsMatch(words) ? Strength.Mandatory : Strength.Plain;

    [GeneratedRegex("""
        各(乡)?镇|各街道|镇(政府|街)|每个?(乡)?镇|各县|各区(?!域)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Towns();

    [GeneratedRegex("各(有关|相关)?(部门|单位|级|行政机关|行政执法)|部门(均|都|应)|所有(部门|单位)")]
    private static partial Regex Bodies();

    [GeneratedRegex("努力|逐步|争取|争创|力争|探索|适时|鼓励|推动|推进")]
    private static partial Regex Aspirational();

    [GeneratedRegex("不得|严禁|禁止|一律|确保|必须|应当|(?<![相对反适响供感效因理呼])应(?![急用对诉变])")]
    private static partial Regex Mandatory();
}
