using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>Reads one task: every number of it ends in a proposal or with the reason why not, then the wording without numbers.</summary>
internal sealed partial class TaskReader(TaskSpan task, int firstYear, int lastYear)
{
    private readonly List<Proposal> proposals = [];
    private readonly List<(Quantity Quantity, UnreadReason Reason)> unread = [];
    private readonly HashSet<int> taken = [];

    private int PlanYears => lastYear - firstYear + 1;

    public IReadOnlyList<Proposal> Proposals => proposals;

    public IReadOnlyList<(Quantity Quantity, UnreadReason Reason)> Unread => unread;

    public TaskReader Read()
    {
        foreach (var (start, end) in task.Body())
        {
            var quantities = QuantityReader.ReadAll(task.Source.Folded, start, end);
            ReadNumbers(quantities, start, end);
            ReadDates(quantities, start, end);
            ReadPartsOfYear(start, end);
            ReadWording(start, end);
        }

        foreach (var part in task.Brackets)
            ReadBracket(part);
        return this;
    }

    private void ReadNumbers(ImmutableArray<Quantity> quantities, int start, int end)
    {
        for (var i = 0; i < quantities.Length; i++)
        {
            var quantity = quantities[i];
            var clause = new ClauseSpan(task, start, end, quantity.Start);
            if (NumberRefusal.Of(clause, quantity) is { } reason)
            {
                unread.Add((quantity, reason));
                continue;
            }

            if (quantity.Kind == TextNumberKind.Date)
                continue;
            var due = DueBefore(quantities, clause, quantity);
            var run = quantity.Kind == TextNumberKind.Percentage ? RunFrom(quantities, i) : [quantity];
            var found = quantity.Kind == TextNumberKind.Percentage
                ? PercentReader.Read(clause, run, due).ToArray()
                : CountReader.Read(clause, quantity, due, PlanYears).ToArray();
            i += run.Length - 1;
            Keep(found, run, quantity.Kind == TextNumberKind.Other ? UnreadReason.Other : quantity is { IsWord: true, Value: 1 } ? UnreadReason.Article : UnreadReason.NoDemand);
        }
    }

    private void ReadDates(ImmutableArray<Quantity> quantities, int start, int end)
    {
        foreach (var quantity in quantities)
        {
            var clause = new ClauseSpan(task, start, end, quantity.Start);
            if (quantity.Kind != TextNumberKind.Date || taken.Contains(quantity.Start) || NumberRefusal.Of(clause, quantity) is not null)
                continue;
            if (quantity.Date is Threshold.Yearly yearly)
                Keep([.. DateReader.Yearly(clause, quantity, yearly, firstYear, lastYear)], [quantity], UnreadReason.Date);
            else if (proposals.Exists(known => known.Class == TargetClass.Number && known.Clause.Start == clause.Start && known.Numbers[0].Start > quantity.Start))
                unread.Add((quantity, UnreadReason.Date));
            else if (DueDates.Read(task.Source.Folded, quantity, clause.SentenceStart, clause.SentenceEnd) is not { } due)
                unread.Add((quantity, UnreadReason.Date));
            else if (due.Day.Year < firstYear || due.Day.Year > lastYear)
                unread.Add((quantity, UnreadReason.OutsideYears));
            else
                Keep([.. DateReader.Once(clause, quantity, due.Day, due.Confidence)], [quantity], UnreadReason.Date);
        }
    }

    private void ReadPartsOfYear(int start, int end)
    {
        for (var match = PartOfYear().Match(task.Source.Folded, start, end - start); match.Success; match = match.NextMatch())
            if (!task.Source.IsNamed(match.Index))
                proposals.AddRange(DateReader.PartOfYear(
                    new ClauseSpan(task, start, end, match.Index), match.Index, match.Index + match.Length, DueDates.LastMonth(match.Groups["part"].Value), firstYear, lastYear));
    }

    // A clause whose number or date is a target says nothing more; where its date alone is one, the wording counts beside it.
    private void ReadWording(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var clause = new ClauseSpan(task, start, end, at);
            if (clause.End > clause.Start && !proposals.Exists(known => known.Class == TargetClass.Number && known.Clause.Start == clause.Start)
                && !(proposals.Exists(known => known.Class == TargetClass.Date && known.Clause.Start == clause.Start) && !clause.Folded.Contains("全覆盖", StringComparison.Ordinal)))
                proposals.AddRange(WordingReader.Read(clause, PlanYears));
            at = Math.Max(clause.End, at) + 1;
        }
    }

    private void ReadBracket(BracketPart part)
    {
        foreach (var quantity in QuantityReader.ReadAll(task.Source.Folded, part.Start, part.End))
        {
            var before = task.Source.Folded[part.Start..quantity.Start];
            var isDeadline = quantity.Kind == TextNumberKind.Date && Deadline().IsMatch(before);
            var due = !isDeadline ? null
                : quantity.Date is Threshold.Day day ? (day.Date, DraftConfidence.High)
                : DueDates.Read(task.Source.Folded, quantity, quantity.Start, part.End) ?? DueDates.Read(task.Source.Folded[..quantity.Start] + "到" + task.Source.Folded[quantity.Start..], quantity with { Start = quantity.Start + 1, End = quantity.End + 1 }, quantity.Start, part.End + 1);
            if (due is { } limit && limit.Day.Year >= firstYear && limit.Day.Year <= lastYear)
                proposals.Add(OfTask(quantity, part, limit.Day));
            else
                unread.Add((quantity, isDeadline && due is not null ? UnreadReason.OutsideYears : UnreadReason.UnitBracket));
        }
    }

    private Proposal OfTask(Quantity quantity, BracketPart part, DateOnly day) =>
        new(new ClauseSpan(task, part.Start, part.End, quantity.Start), task.Title, DraftConfidence.Medium, new("完成时限见于括注", "the bracket names the time"))
        {
            Phrase = (quantity.Start, quantity.End),
            Class = TargetClass.Date,
            Figure = FigureKind.Date,
            Comparison = Comparison.OnOrBefore,
            Threshold = new Threshold.Day(day),
            UnitOfMeasure = UnitOfMeasure.Date,
            Cadence = Cadence.Once,
            Numbers = [quantity],
        };

    private void Keep(Proposal[] found, ImmutableArray<Quantity> run, UnreadReason otherwise)
    {
        proposals.AddRange(found);
        foreach (var number in found.SelectMany(proposal => proposal.Numbers))
            taken.Add(number.Start);
        foreach (var quantity in run)
            if (!taken.Contains(quantity.Start))
                unread.Add((quantity, otherwise));
    }

    // The day before a number, in its clause or alone in a clause before it, is the day by which it falls due. Of two days neither is.
    private (DateOnly Day, Quantity At)? DueBefore(ImmutableArray<Quantity> quantities, ClauseSpan clause, Quantity quantity)
    {
        var dates = quantities.Where(date => date.Kind == TextNumberKind.Date && date.Start < quantity.Start && date.Start >= clause.SentenceStart
            && (date.Start >= clause.Start || Alone().IsMatch(new ClauseSpan(task, clause.SentenceStart, clause.SentenceEnd, date.Start).After(date.End)))).ToArray();
        return dates.Length > 0 && dates.Count(date => date.Start >= clause.Start) < 2
            && DueDates.Read(task.Source.Folded, dates[^1], clause.SentenceStart, clause.SentenceEnd) is { } due
            && due.Day.Year >= firstYear && due.Day.Year <= lastYear
            ? (due.Day, dates[^1])
            : null;
    }

    private ImmutableArray<Quantity> RunFrom(ImmutableArray<Quantity> quantities, int from)
    {
        var to = from + 1;
        while (to < quantities.Length && quantities[to].Kind == TextNumberKind.Percentage
            && Between().IsMatch(task.Source.Folded.AsSpan(quantities[to - 1].End, quantities[to].Start - quantities[to - 1].End)))
            to++;
        return [.. quantities[from..to]];
    }

    [GeneratedRegex("^(以上)?[、和及与或至到—–~-]+$")]
    private static partial Regex Between();

    [GeneratedRegex("""
        ^(底|末|之前|以前|前|上半年|下半年|第?[一二三四1-4]季度)*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Alone();

    [GeneratedRegex("""
        (?<![0-9〇零一二三四五六七八九年学])(?<!年)(每年|当年|本年|今年)?年[底末][之以]?前|(每|当|本|今)年[底末][之以]?前
        |每年度?的?(?<part>第?[一二三四1-4]季度|[上下]半年)(结束|[底末])?([之以]?前|内)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex PartOfYear();

    [GeneratedRegex("(完成时限|完成时间|时限要求|时间要求)[^;]*$")]
    private static partial Regex Deadline();
}
