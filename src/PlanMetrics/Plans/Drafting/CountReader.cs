using System.Text.RegularExpressions;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Reads numbers of occasions, things, persons and days as targets, where a comparison, a frequency or a verb asks for them.</summary>
internal static partial class CountReader
{
    private const string Occasions = "次期场届批轮遍";

    public static IEnumerable<Proposal> Read(ClauseSpan clause, Quantity quantity, (DateOnly Day, Quantity At)? due, int planYears)
    {
        var before = clause.Before(quantity.Start);
        var after = clause.After(quantity.End);
        // 每月到村服务不少于8小时 is an amount, not a limit.
        var isAmount = Frequency.Last(before) is not null && ComparisonWords.Read(clause.Task.Source.Folded, quantity, clause.Start, clause.End) is Comparison.AtLeast;
        if (!isAmount && UnitsOfTime.Of(quantity.Measure) is { } time && Occasions.IndexOf(quantity.Measure, StringComparison.Ordinal) < 0 && !IsLearning(quantity, clause))
            return TimeLimit.Read(clause, quantity, time, before, after);
        var spoken = ComparisonWords.Read(clause.Task.Source.Folded, quantity, clause.Start, clause.End);
        if (quantity.Measure == "个百分点")
            return ChangeReader.Read(clause, quantity, spoken, before);
        var own = Frequency.Last(before) ?? FollowingFrequency(after);
        var frequency = own ?? Frequency.Last(clause.SentenceBefore(clause.Start));
        if (!IsAsked(quantity, spoken, own, before, after.Length == 0))
            return [];
        if (spoken is Comparison.OnOrBefore)
            return [];
        var confidence = spoken is not null && (own is not null || due is not null) ? DraftConfidence.High
            : spoken is not null || own is not null ? DraftConfidence.Medium : DraftConfidence.Low;
        var made = Make(clause, quantity, spoken ?? Comparison.AtLeast, confidence, Why(spoken, own), due);
        var subjects = frequency is { PerYear: >= 1 or 0 } || PersonWords.IsEachPerson(before) ? PersonWords.Subjects(before) : [];
        if (subjects.Length > 0)
            return subjects.Select(subject => OfPersons(made, clause, subject, frequency));
        return [frequency is null ? made with { IsEach = PersonWords.IsEach(before) } : Repeated(made, quantity.Value, frequency, planYears) with { IsEach = PersonWords.IsEach(before) }];
    }

    private static bool IsLearning(Quantity quantity, ClauseSpan clause) =>
        quantity.Measure is "学时" or "课时" || (quantity.Measure is "小时" or "个小时" or "天" && Learning().IsMatch(clause.Folded));

    private static bool IsAsked(Quantity quantity, Comparison? spoken, Frequency? frequency, string before, bool isLast)
    {
        var isSaid = spoken is not null || frequency is not null;
        if (quantity.Kind == TextNumberKind.Other)
            return spoken is not null and not Comparison.OnOrBefore && Score().IsMatch(before);
        if (!quantity.IsWord)
            return isSaid || Action().IsMatch(before);
        // 一 before a measure word is an article unless something is asked by number.
        return quantity.Value == 1
            ? isSaid && (Occasions.Contains(quantity.Measure, StringComparison.Ordinal) || AtLeast().IsMatch(before))
            : isSaid || MadeNow().IsMatch(before) || (isLast && Action().IsMatch(before));
    }

    private static Frequency? FollowingFrequency(string after) =>
        PerPeriod().Match(after) is { Success: true } match ? Frequency.Last("每" + match.Groups["period"].Value) : null;

    private static Proposal Make(
        ClauseSpan clause, Quantity quantity, Comparison comparison, DraftConfidence confidence, LocalText why, (DateOnly Day, Quantity At)? due) =>
        new(clause, RateNames.Clean(CountName(clause, quantity)), confidence, why)
        {
            Phrase = (clause.Start, clause.End),
            Class = TargetClass.Number,
            Figure = FigureKind.Count,
            Comparison = comparison,
            Threshold = new Threshold.Number(quantity.Value),
            UnitOfMeasure = UnitOfMeasure.Count,
            Cadence = Cadence.Once,
            Due = due?.Day,
            Numbers = due is { At: var at } ? [quantity, at] : [quantity],
        };

    private static string CountName(ClauseSpan clause, Quantity quantity)
    {
        var after = Comparative().Replace(clause.After(quantity.End), "");
        var before = Comparative().Replace(clause.Before(quantity.Start), "");
        before = HowOften().Replace(before, "");
        return after.Length > 3 ? Number(after) : before.Length > 3 ? Number(before) : clause.Folded;

        static string Number(string name) => name.EndsWith('数') ? name : name + "数";
    }

    private static Proposal Repeated(Proposal proposal, decimal value, Frequency frequency, int planYears)
    {
        var each = proposal with { Cadence = frequency.Cadence, Due = null };
        if (frequency.Cadence == Cadence.PerTerm)
            return each;
        if (frequency.PerYear == 1)
            return each;
        var times = frequency.PerYear > 1 ? frequency.PerYear : decimal.Floor(planYears * frequency.PerYear);
        return each with
        {
            Threshold = new Threshold.Number(Math.Max(decimal.Round(value * times), 1)),
            Confidence = DraftConfidence.Medium,
            Cadence = frequency.PerYear > 1 ? Cadence.Year : Cadence.Plan,
            OtherReadings = new(
                $"原文为“{frequency.Word}”，已折算为{(frequency.PerYear > 1 ? "全年" : "规划期累计")}；也可逐期考核",
                $"the text says {frequency.Word}; the number is that of {(frequency.PerYear > 1 ? "a year" : "the whole plan")}, each period could be judged instead"),
        };
    }

    private static Proposal OfPersons(Proposal proposal, ClauseSpan clause, string subject, Frequency? frequency) => proposal with
    {
        Name = $"{subject}：{RateNames.Clean(clause.Folded)}",
        Figure = FigureKind.Ratio,
        Comparison = Comparison.AtLeast,
        Threshold = new Threshold.Number(100),
        UnitOfMeasure = UnitOfMeasure.PersonsPercent,
        Cadence = frequency is null && proposal.Due is not null ? Cadence.Once : frequency?.Cadence == Cadence.PerTerm ? Cadence.PerTerm : Cadence.Year,
        Due = frequency is null ? proposal.Due : null,
        Why = new(
            $"每人应达到的次数或学时，改为达到要求的人数比率。{proposal.Why.Chinese}",
            $"what each person owes, turned into the share of persons who met it; {proposal.Why.English}"),
    };

    private static LocalText Why(Comparison? spoken, Frequency? frequency) => (spoken, frequency) switch
    {
        (not null, not null) => new("数量、比较方式和频次均见于原文", "number, comparison and frequency stand in the words"),
        (not null, null) => new("有数量和比较方式，未写频次", "a number and a comparison; no word says how often"),
        (null, not null) => new("有数量和频次，未写比较方式，按不少于取", "a number and a frequency; no word says which way, so at least was taken"),
        _ => new("有数量，由动词判断为要求", "a number that a verb asks for"),
    };

    [GeneratedRegex("(开展|举办|组织|建成|建设|打造|培育|创建|新增|完成|建立|培训|选树|评选|发布|公布|配备|配齐|实现|推出|推广|制定|出台|修订|立项|遴选|评查|抽查|抽取|检查|召开|举行|安排|设立|设置|新建|改造|培养|发展|选派|招录|聘请|覆盖|办理|达|开设|编制|形成|推送|投入|命名|整治|整改|化解|受理)")]
    private static partial Regex Action();

    [GeneratedRegex("(开展|举办|组织|建成|打造|培育|创建|新增|完成|评选|发布|配备|推出|召开|举行|新建|选派|聘请|开设|不少于|共)$")]
    private static partial Regex MadeNow();

    [GeneratedRegex("(至少|不少于|不低于|最少)\\w{0,6}$")]
    private static partial Regex AtLeast();

    [GeneratedRegex("""
        (分值?|得分|评分|指数|排名|名次|满意度|数量|总数|总量|人数|件数|次数)\w{0,8}$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Score();

    [GeneratedRegex("学习|培训|轮训|脱产|课程|继续教育|学法")]
    private static partial Regex Learning();

    [GeneratedRegex("^(以上|以内)?/(?<period>年|季度|月|周)", RegexOptions.ExplicitCapture)]
    private static partial Regex PerPeriod();

    [GeneratedRegex("""
        (每年度?|每季度?|每半年|每月|每周|全年|年均)$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex HowOften();

    [GeneratedRegex("""
        (及?以上|及?以下|以内|之内|的|不少于|不低于|不超过|不高于|至少|最少|最多|达到?|共|总数)+$|^(及?以上|及?以下|以内|之内|的)+
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Comparative();
}
