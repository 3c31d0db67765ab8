using System.Text.RegularExpressions;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Reads days by which something shall be done as targets; a report to several, by several, is a target each.</summary>
internal static partial class DateReader
{
    private const int LongestPhrase = 80;

    /// <summary>The proposals of a day of the plan that a date sets.</summary>
    public static IEnumerable<Proposal> Once(ClauseSpan clause, Quantity quantity, DateOnly day, DraftConfidence confidence) =>
        Of(clause, quantity.Start, quantity.End, confidence, confidence == DraftConfidence.High ? Written : Inferred)
            .Select(proposal => proposal with { Threshold = new Threshold.Day(day), Cadence = Cadence.Once, Numbers = [quantity] });

    /// <summary>The proposals of a day of every year; empty where nothing falls due by it.</summary>
    public static IEnumerable<Proposal> Yearly(ClauseSpan clause, Quantity quantity, Threshold.Yearly day, int firstYear, int lastYear)
    {
        var after = clause.SentenceFrom(quantity.End);
        var before = clause.Before(quantity.Start);
        if (!DueDates.IsLimit("", after) && !(EndOfMonth().IsMatch(clause.Task.Source.Folded.AsSpan(quantity.Start, quantity.End - quantity.Start)) && Every().IsMatch(before) && Report().IsMatch(after)))
            return [];
        var isSure = Every().IsMatch(before) || firstYear == lastYear;
        return Of(clause, quantity.Start, quantity.End, isSure ? DraftConfidence.High : DraftConfidence.Medium, isSure ? Written : NoYear)
            .Select(proposal => proposal with
            {
                // A plan of one year has only one such day.
                Threshold = firstYear == lastYear ? new Threshold.Day(day.In(lastYear)) : day,
                Cadence = firstYear == lastYear ? Cadence.Once : Cadence.Year,
                Numbers = [quantity],
            });
    }

    /// <summary>The proposals of 年底前, or of a part of the year, without a year: of every year, or of the only one the plan has.</summary>
    public static IEnumerable<Proposal> PartOfYear(ClauseSpan clause, int start, int end, int month, int firstYear, int lastYear)
    {
        var isSure = firstYear == lastYear || clause.Task.Source.Folded[start..end].StartsWith('每');
        var day = new Threshold.Yearly(month, DateTime.DaysInMonth(lastYear, month));
        Threshold threshold = firstYear == lastYear ? new Threshold.Day(day.In(lastYear)) : day;
        return Of(clause, start, end, !isSure ? DraftConfidence.Low : month == 12 ? DraftConfidence.High : DraftConfidence.Medium, !isSure ? NoYear : month == 12 ? Written : Inferred)
            .Select(proposal => proposal with
            {
                Threshold = threshold,
                Cadence = threshold is Threshold.Day ? Cadence.Once : Cadence.Year,
                OtherReadings = isSure ? "" : new LocalText("只指规划的第一年或最后一年", "the plan's first or last year alone"),
            });
    }

    private static IEnumerable<Proposal> Of(ClauseSpan clause, int start, int end, DraftConfidence confidence, LocalText why)
    {
        var folded = clause.Task.Source.Folded;
        var from = start;
        foreach (var word in (ReadOnlySpan<string>)["不迟于", "不晚于", "每年", "到", "至", "于", "在", "次年", "翌年"])
            if (from - word.Length >= clause.Start && folded.AsSpan(from - word.Length).StartsWith(word, StringComparison.Ordinal))
                from -= word.Length;
        var stop = end;
        while (!clause.IsClauseEnd(stop))
            stop++;
        // 每年3月1日前,区政府……: what is to be done stands behind the comma.
        var behind = stop;
        if (OnlyMarks().IsMatch(folded[end..stop]) && stop < clause.SentenceEnd)
            for (behind = stop + 1; !clause.IsClauseEnd(behind);)
                behind++;
        var reports = Reports(clause, start, behind > stop ? stop + 1 : end).ToArray();
        if (reports.Length > 0)
            return reports.Select(name => Make(name, (from, stop), reports.Length > 1 ? Several : why));
        // What is to be done may stand before its date: 区政府年度报告每年4月1日前公开.
        var action = Marks().Replace(folded[(behind > stop ? stop + 1 : end)..behind], "");
        var subject = folded[clause.Start..from];
        return [Make(RateNames.Clean(subject + action), (from, Math.Min(behind, from + LongestPhrase)), why)];

        Proposal Make(string name, (int, int) phrase, LocalText reason) => new(clause, name, confidence, reason)
        {
            Phrase = phrase,
            Class = TargetClass.Date,
            Figure = FigureKind.Date,
            Comparison = Comparison.OnOrBefore,
            UnitOfMeasure = UnitOfMeasure.Date,
        };
    }

    // 区政府向区委、区人大常委会报告,区级各部门、各镇政府向区政府报告: up to the end of the sentence.
    private static IEnumerable<string> Reports(ClauseSpan clause, int start, int from)
    {
        foreach (var part in clause.SentenceFrom(from).Split(','))
        {
            if (Report().Match(Marks().Replace(part, "")) is not { Success: true } report)
                continue;
            var who = report.Groups["who"].Value;
            if (who.Length == 0)
                who = Every().Replace(clause.Before(start), "").TrimEnd('于', '在', '应');
            foreach (var sender in Separator().Split(who))
                foreach (var receiver in Separator().Split(report.Groups["whom"].Value))
                    yield return $"{RateNames.Clean(sender)}向{receiver}{report.Groups["verb"].Value}{report.Groups["what"].Value}";
        }
    }

    private static readonly LocalText Written = new("日期见于原文", "the date stands in the words");
    private static readonly LocalText Inferred = new("日期由“到某年”“某月前”等推出", "the day is inferred from a year, a month or a part of a year");
    private static readonly LocalText NoYear = new("原文未写年份，按每年取", "the words name no year; every year was taken");
    private static readonly LocalText Several = new("一句中有几个报送主体或对象，逐项拆分", "several who report, or to whom, in one sentence; one target each");

    [GeneratedRegex("""
        (?<who>\w[\w、()]*?)?向(?<whom>\w[\w、()]*?)(?<verb>报告|汇报|报送|提交|述职|述法|通报|报备)(?<what>.*)
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Report();

    [GeneratedRegex("[、]|(?<=委|会|府|门|局|镇|院)[和及与]")]
    private static partial Regex Separator();

    [GeneratedRegex("""
        每年|每年度|次年|翌年|下一?年度?|当年|本年度?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Every();

    [GeneratedRegex("[底末]$")]
    private static partial Regex EndOfMonth();

    [GeneratedRegex("""
        ^(\)|底|末|之前|以前|前|应当?|要|须)*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OnlyMarks();

    [GeneratedRegex("""
        ^(\)|底|末|之前|以前|前|应当?|要|须|,)+
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Marks();
}
