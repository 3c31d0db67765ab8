using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Reads the percentages of a clause as targets: one rate and one number, a list of rates with one number or one each, a range, a cut.</summary>
internal static partial class PercentReader
{
    /// <summary>The proposals of a run of percentages that only 、 or a dash part; empty where nothing demands them.</summary>
    public static IEnumerable<Proposal> Read(ClauseSpan clause, ImmutableArray<Quantity> run, (DateOnly Day, Quantity At)? due)
    {
        var folded = clause.Task.Source.Folded;
        var before = clause.Before(run[0].Start);
        var names = RateNames.Quoted(clause, run[0].Start) is { Length: > 1 } quoted ? quoted : RateNames.Before(before);
        var spoken = ComparisonWords.Read(folded, run[^1], clause.Start, clause.End) ?? ComparisonWords.Read(folded, run[0], clause.Start, clause.End);
        if (names.Length == 0 && spoken is not null && OnlyTime().IsMatch(before))
            names = RateNames.Spoken(clause.Previous);
        var isCut = Cut().IsMatch(before) && spoken is null or Comparison.AtLeast && CutVerb().IsMatch(before);
        if (spoken is null && names.Length == 0 && !isCut && !Share().IsMatch(clause.After(run[^1].End)))
            return [];
        var isRange = run.Length == 2 && Dash().IsMatch(folded.AsSpan(run[0].End, run[1].Start - run[0].End));
        if (names.Length == 1 && !isRange && run.Length == 1 && RateNames.Things(names[0], clause.Previous) is { Length: > 0 } things)
            return things.Select(thing => Make(clause, run, run[0], thing + names[0], spoken, due, DraftConfidence.Medium, Inferred));
        if (isRange)
            return [Range(clause, run, NameOf(names, clause), spoken, due)];
        if (names.Length == run.Length || run.Length > 1)
            return run.Select((quantity, i) => Make(
                clause, [quantity], quantity, names.Length == run.Length ? names[i] : NameOf(names, clause),
                spoken, due, names.Length == run.Length ? Sure(spoken, quantity) : DraftConfidence.Low, names.Length == run.Length ? Spoken(spoken) : Unpaired));
        if (names.Length > 1)
            return names.Select(name => Make(clause, run, run[0], name, spoken, due, Sure(spoken, run[0]), Listed));
        var sure = names.Length == 0 || isCut ? DraftConfidence.Medium : Sure(spoken, run[0]);
        return [Make(clause, run, run[0], NameOf(names, clause), spoken, due, sure, isCut ? AsCut : Spoken(spoken))];
    }

    private static Proposal Range(ClauseSpan clause, ImmutableArray<Quantity> run, string name, Comparison? spoken, (DateOnly Day, Quantity At)? due)
    {
        var isCeiling = spoken is Comparison.AtMost or Comparison.LessThan;
        var bound = isCeiling ? run[1] : run[0];
        return Make(clause, run, bound, name, isCeiling ? Comparison.AtMost : Comparison.AtLeast, due, DraftConfidence.Low, OfRange) with
        {
            OtherReadings = isCeiling
                ? new("另有下限，本项只取上限", "there is a lower bound too; this target takes the upper")
                : new("另有上限，本项只取下限", "there is an upper bound too; this target takes the lower"),
        };
    }

    private static Proposal Make(
        ClauseSpan clause, ImmutableArray<Quantity> numbers, Quantity quantity, string name, Comparison? spoken,
        (DateOnly Day, Quantity At)? due, DraftConfidence confidence, LocalText why)
    {
        var isMore = quantity.Value > 100;
        return new Proposal(clause, name, confidence, why)
        {
            Phrase = (clause.Start, clause.End),
            Class = TargetClass.Number,
            Figure = FigureKind.Ratio,
            Comparison = spoken ?? Comparison.AtLeast,
            Threshold = new Threshold.Number(isMore ? quantity.Value / 100 : quantity.Value),
            UnitOfMeasure = isMore ? UnitOfMeasure.Ratio : UnitOfMeasure.Percent,
            Cadence = due is null ? Cadence.Year : Cadence.Once,
            Due = due?.Day,
            Numbers = due is { At: var at } ? [.. numbers, at] : numbers,
        };
    }

    private static string NameOf(string[] names, ClauseSpan clause) =>
        names.Length > 0 ? string.Concat(names[^1]) : RateNames.Clean(clause.Folded);

    private static DraftConfidence Sure(Comparison? spoken, Quantity quantity) =>
        spoken is not null && (spoken != Comparison.AtLeast || quantity.Value <= 100) ? DraftConfidence.High : DraftConfidence.Medium;

    private static LocalText Spoken(Comparison? spoken) => spoken is null
        ? new("有比率和数值，未写比较方式，按不低于取", "a rate and a number; no word says which way, so at least was taken")
        : new("比率、数值和比较方式均见于原文", "rate, number and comparison stand in the words");

    private static readonly LocalText Listed = new("并列的几个比率共用一个数值，逐项拆分", "listed rates share one number; one target each");
    private static readonly LocalText Inferred = new("比率所指的事项由前一分句并列列出，逐项拆分", "the clause before lists what the rate is of; one target each");
    private static readonly LocalText Unpaired = new("并列的几个数值与名称不能一一对应", "several numbers that do not pair with names");
    private static readonly LocalText OfRange = new("数值是一个区间", "the number is a range");
    private static readonly LocalText AsCut = new("数值是压缩、减少或增长的幅度", "the number says by how much something shall change");

    [GeneratedRegex("(压缩|缩短|压减|精简|减少|下降|降低|节省|提速|增长|增加|提高|提升|上升)(了|约|不低于|不少于|至少|幅度|比例|达|达到|超过)*$")]
    private static partial Regex Cut();

    [GeneratedRegex("""
        (压缩|缩短|压减|精简|减少|下降|降低|节省|增长|增加|提高|提升|上升)(?!率)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CutVerb();

    [GeneratedRegex("^(以上|及以上)?(的)?(覆盖|完成|公开|落实|达标|合格|实现|办结|到位)|^(以上|及以上)的")]
    private static partial Regex Share();

    // 到2030年达到95%: what reaches it stands in the clause before.
    [GeneratedRegex("""
        ^(到|至)?([0-9]{4}年[底末]?)?(前|时)?(力争|争取|要|应)?(分别|总体)?(达到?|提高到|提升到|提升至|提高至|不低于|不少于|稳定在|保持在|控制在|降至|降到)*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OnlyTime();

    [GeneratedRegex("^[-—–~至到]+$")]
    private static partial Regex Dash();
}
