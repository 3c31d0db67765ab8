using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Notices;

/// <summary>The parts of a sentence about one measure: clause, value as n of m, what it is held against, gap, last day. Facts alone.</summary>
internal sealed class TargetPhrases(Measure measure, Report report)
{
    private readonly Language language = report.Language;
    private readonly Plan plan = report.Plan;
    private readonly DateOnly asOf = report.Scope.AsOf;

    /// <summary>任务45“出庭率不低于90%”; empty where there is no text.</summary>
    public string Clause => measure.Target.Task == 0 ? ""
        : language.Say($"任务{NumberText.Of(measure.Target.Task)}“{measure.Target.Citation.Phrase.Replace('“', '‘').Replace('”', '’')}”", $"task {NumberText.Of(measure.Target.Task)}, \"{measure.Target.Citation.Phrase}\"");

    /// <summary>85.57%; below ten cases the cases alone; the state where there is no value.</summary>
    public string Bare => measure switch
    {
        { State: not MeasureState.Reported, Figure: Figure.Ratio { Denominator: 0m } } => language.Say("本年未发生", "no case this year"),
        { State: not MeasureState.Reported } => MeasureWords.State(measure.State, language),
        { Figure: Figure.Date date } => DayWords.Of(date.Day, language) + language.Say("完成", ""),
        { Figure: Figure.Ratio few } when MeasureText.FewCases(measure) is not null && CaseWords.WordOf(measure, language) is { } unit => language.Say(
            $"{NumberText.Of(few.Denominator)}{unit}中{NumberText.Of(few.Numerator)}{unit}", $"{NumberText.Of(few.Numerator)} of {NumberText.Of(few.Denominator)}"),
        { Figure: Figure.Count { Value: > 0m } count, Target: { IsZeroOccurrence: true, CountingUnit.Chinese.Length: > 0 } } => language.Say(
            $"发生{NumberText.Of(count.Value)}{measure.Target.CountingUnit.Chinese}", $"{NumberText.Of(count.Value)} {measure.Target.CountingUnit.English} occurred"),
        _ => MeasureWords.Actual(measure, language).Replace(" ", language.Say("", " "), StringComparison.Ordinal),
    };

    /// <summary>达标, 未达标, 按期完成; of what should not have happened how often it did.</summary>
    public string Verdict => measure is { State: MeasureState.Reported, Met: false, FigureKind: FigureKind.Count, Target: { IsZeroOccurrence: true, VariesByYear: false } }
        ? Bare
        : MeasureWords.Verdict(measure, language).Replace(" ", language.Say("", " "), StringComparison.Ordinal);

    /// <summary>255/298: what a value of ten cases or more is made of; empty for all others.</summary>
    public string Cases => measure is { State: MeasureState.Reported, Figure: Figure.Ratio ratio } && MeasureText.FewCases(measure) is null
        ? $"{NumberText.Of(ratio.Numerator)}/{NumberText.Of(ratio.Denominator)}"
        : "";

    /// <summary>85.57%（255/298）.</summary>
    public string Value => Cases.Length == 0 ? Bare : Bare + language.Say($"（{Cases}）", $" ({Cases})");

    /// <summary>不低于90%; 不晚于2024年3月1日.</summary>
    public string Goal => measure.LastDay is { } last && measure.FigureKind == FigureKind.Date
        ? language.Say("不晚于", "by ") + DayWords.Of(last, language)
        : measure.Target is { IsZeroOccurrence: true, VariesByYear: false } && measure.FigureKind == FigureKind.Count ? language.Say("不发生", "none")
        : Against();

    /// <summary>相差4.43个百分点; 相差1件; 逾期14天; empty where there is nothing to say.</summary>
    public string Gap
    {
        get
        {
            if (measure is not { State: MeasureState.Reported, Met: false })
                return "";
            if (measure.LastDay is { } last && measure.FigureKind is FigureKind.Date or FigureKind.Outcome)
            {
                var day = measure.Figure is Figure.Date done ? done.Day : asOf;
                return day > last ? language.Say($"逾期{NumberText.Of(day.DayNumber - last.DayNumber)}天", $"{NumberText.Of(day.DayNumber - last.DayNumber)} days late") : "";
            }

            return measure.Figure is Figure.Ratio ratio && MeasureText.FewCases(measure) is not null && measure.Against is { } threshold
                ? CasesShort(ratio, threshold, language.Say(CaseWords.WordOf(measure, language), ""))
                : Difference();
        }
    }

    /// <summary>完成时限: the last day for what has one, else the year's end or the plan's; empty for terms and cycles.</summary>
    public string Deadline => measure.LastDay is { } last ? DayWords.Of(last, language) : measure.Target.Cadence switch
    {
        Cadence.Year or Cadence.Event => DayWords.Of(new DateOnly(measure.Year, 12, 31), language),
        Cadence.Plan => DayWords.Of(new DateOnly(plan.LastYear, 12, 31), language),
        _ => "",
    };

    /// <summary>；其中2024年第一季度分子按核定数18件计算（填报数19件，依据昭评办〔2024〕8号）; of the district whose figures, and by how much in all. Empty where nothing was verified.</summary>
    public string Verified
    {
        get
        {
            var isOwn = measure.Role == MeasureRole.Own;
            VerifiedFact[] facts = [.. VerifiedFact.Of(report, isOwn ? measure.UnitId : null, measure.Target.Id)];
            if (facts.Length == 0)
                return "";
            return language.Say("；其中", "; ") + (isOwn ? string.Join(language.Say("，", ", "), facts.Select(fact => fact.Sentence)) : VerifiedSum.Of(facts, measure.Target, report));
        }
    }

    /// <summary>The whole sentence, without the full stop.</summary>
    public string Sentence
    {
        get
        {
            var name = measure.Target.Name.In(language) + (Clause.Length > 0 ? language.Say($"（{Clause}）", $" ({Clause})") : "");
            var parts = new List<string> { Done };
            if (Goal.Length > 0)
                parts.Add(language.Say("目标值", "target ") + Goal);
            if (Gap.Length > 0)
                parts.Add(Gap);
            if (Deadline.Length > 0 && measure.FigureKind != FigureKind.Date)
                parts.Add(language.Say("完成时限", "to be done by ") + Deadline);
            return name + language.Say("：", ": ") + string.Join(language.Say("，", ", "), parts) + Verified;
        }
    }

    // 应报备20件，在规定时限内报备17件，完成值85%; the cases alone where they are too few for a rate: 4件中3件符合要求.
    private string Done
    {
        get
        {
            if (measure is not { State: MeasureState.Reported, Figure: Figure.Ratio ratio })
                return Bare;
            var (cases, isFew) = (CaseWords.Of(measure, ratio, language), MeasureText.FewCases(measure) is not null);
            if (language == Language.Chinese && CaseWords.IsWorded(measure))
                return isFew ? cases : $"{cases}，完成值{Bare}";
            return isFew ? cases + language.Say("符合要求", " as required") : Bare + language.Say($"（{cases}）", $" ({cases})");
        }
    }

    private string Against()
    {
        var number = measure.Threshold is Threshold.Number { Value: var value } ? NumberText.Of(value) : measure.Base is { } known ? NumberText.Of(known) : "";
        number += number.Length > 0 ? MeasureWords.Sign(measure.Target, measure.FigureKind) : "";
        return measure.Comparison switch
        {
            // Nothing is more than all.
            Comparison.AtLeast when measure is { FigureKind: FigureKind.Ratio, Threshold: Threshold.Number { Value: 100m } } && measure.UnitOfMeasure != UnitOfMeasure.Ratio => language.Say($"达到{number}", number),
            Comparison.AtLeast => language.Say($"不低于{number}", $"at least {number}"),
            Comparison.AtMost => language.Say($"不高于{number}", $"at most {number}"),
            Comparison.Equal => language.Say($"等于{number}", $"exactly {number}"),
            Comparison.GreaterThan => language.Say($"高于{number}", $"above {number}"),
            Comparison.LessThan => language.Say($"低于{number}", $"below {number}"),
            Comparison.Increase => language.Say($"高于基数{number}", $"above its base {number}"),
            Comparison.Decrease => language.Say($"低于基数{number}", $"below its base {number}"),
            _ => language.Say("完成", "to be done"),
        };
    }

    // 4 件中 3 件 against 90 %: four would be enough, so one is missing.
    private string CasesShort(Figure.Ratio ratio, ExactFraction threshold, string unit)
    {
        var needed = (threshold * ratio.Denominator / 100m).Round(12);
        return measure.Comparison switch
        {
            Comparison.AtMost => language.Say("超出", "too many by ") + NumberText.Of(ratio.Numerator - Math.Floor(needed)) + unit,
            Comparison.AtLeast or Comparison.Equal => language.Say("相差", "short by ") + NumberText.Of(Math.Ceiling(needed) - ratio.Numerator) + unit,
            _ => "",
        };
    }

    private string Difference()
    {
        if (!decimal.TryParse(PublishedValue.Of(measure), NumberStyles.Number, CultureInfo.InvariantCulture, out var printed)
            || (measure.Threshold is Threshold.Number number ? number.Value : measure.Base) is not { } against || printed == against)
            return "";
        var size = MeasureWords.Difference(Math.Abs(printed - against), MeasureWords.Sign(measure.Target, measure.FigureKind), language);
        var isMore = measure.Comparison is Comparison.AtMost or Comparison.LessThan or Comparison.Decrease;
        // What may not occur at all is counted in the same word as what did.
        var unit = measure.FigureKind == FigureKind.Count ? measure.Target.CountingUnit.Chinese is { Length: > 0 } counted ? counted : measure.Target.IsZeroOccurrence ? "起" : "" : "";
        return language.Say((isMore ? "超出" : "相差") + size.Replace(" ", "", StringComparison.Ordinal) + unit, isMore ? $"{size} too many" : $"{size} short");
    }
}
