using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Forms;

/// <summary>
/// Makes the record of a form whose hidden sheet is lost from what stands on its tables for all to see. Nothing is guessed: what a
/// form prints must be there, on every table alike, or the first thing that is not is named.
/// </summary>
internal sealed class FormVisibleKey(Plan plan, IReadOnlyList<FormPage> pages)
{
    private const int RowsSearched = 40;
    private static readonly string[] Bases = [FormTexts.Current, FormTexts.Cumulative, FormTexts.Yearly];

    private readonly ILookup<string, Target> targets = plan.Targets.ToLookup(target => TextFold.Key(target.Name.Chinese), StringComparer.Ordinal);
    private string unit = "";
    private int year;

    /// <summary>What could not be told; empty where the record is whole.</summary>
    public string Lacking { get; private set; } = "";

    /// <summary>The record, or null where it cannot be told.</summary>
    public FormKey? Read()
    {
        var tables = new Dictionary<string, FormKeyTable>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var heading = 0;
            while (heading < Math.Min(page.Rows.Count, RowsSearched) && !FormColumns.IsHeading(page.Rows[heading]))
                heading++;
            if (heading == Math.Min(page.Rows.Count, RowsSearched))
                continue;
            if (Table(page, heading) is not { } table)
                return null;
            // Of two tables with one number neither is read, which is said where they are looked for.
            tables.TryAdd(TextFold.Key(table.Number), table);
        }

        return tables.Count == 0 ? Without<FormKey>(FormHeadings.Target) : new(plan.Id, PlanPrint.Of(plan), year, unit, unit, [.. tables.Values]);
    }

    private FormKeyTable? Table(FormPage page, int heading)
    {
        var head = page.Rows.Take(heading).SelectMany(row => row).Where(cell => cell.Kind == CellKind.Text).Select(cell => cell.Text).ToArray();
        var (owner, number) = (ValueOf(head, FormTexts.Unit("")), ValueOf(head, FormTexts.Number("")));
        if (owner.Length == 0 || (unit.Length > 0 && !TextFold.SameKey(owner, unit)))
            return Without<FormKeyTable>(FormTexts.Unit(unit));
        unit = owner;
        if (!int.TryParse(ValueOf(head, FormTexts.Period(0)[..4]).TrimEnd('年', '度'), NumberStyles.None, CultureInfo.InvariantCulture, out var named)
            || named < plan.FirstYear || named > plan.LastYear || (year > 0 && named != year))
            return Without<FormKeyTable>(year > 0 ? FormTexts.Period(year) : FormTexts.Period(0)[..4]);
        year = named;
        if (number.Length == 0)
            return Without<FormKeyTable>(FormTexts.Number(""));
        if (Array.Find(Bases, text => Array.Exists(head, found => TextFold.SameKey(found, text))) is not { } basis)
            return Without<FormKeyTable>(FormTexts.Current[..3]);
        if (!Array.Exists(head, text => IsLabelled(text, FormTexts.Submission)))
            return Without<FormKeyTable>(FormTexts.Submission);
        var title = FormTexts.Title(year, basis == FormTexts.Yearly ? FormTexts.SingleTable : FormTexts.PeriodicTable);
        if (PeriodsOf(page.Rows[heading], basis) is not { } periods || RowsOf(page, heading, basis) is not { } rows)
            return null;
        return new(page.Sheet, FormTexts.Number(number))
        {
            Marks = [title, FormTexts.Unit(unit), FormTexts.Period(year), basis],
            Texts = [.. head.Where(text => IsLabelled(text, FormTexts.Issuer("")) || IsLabelled(text, FormTexts.Document("")))],
            Periods = periods,
            Rows = rows,
        };
    }

    private ImmutableArray<FormKeyPeriod>? PeriodsOf(SourceCell[] headings, string basis)
    {
        var periods = ImmutableArray.CreateBuilder<FormKeyPeriod>();
        foreach (var cell in headings)
        {
            if (cell.IsBlank || cell.Kind != CellKind.Text || FormPage.Is(cell, FormHeadings.Reference) || Array.Exists(FormHeadings.Fixed, text => FormPage.Is(cell, text)))
                continue;
            // A column of the unit's own is no period; it is named where columns are looked at.
            if (PeriodGrammar.Parse(cell.Text)?.In(plan, null) is not { } period)
                continue;
            var isOfTable = period.LastDay.Year == year && period.Start.Year == year
                && (basis == FormTexts.Current || period.Start == new DateOnly(year, 1, 1)) && (basis != FormTexts.Yearly || period == Period.Year(year));
            if (!isOfTable || periods.Any(other => other.Period == period.ToString()))
                return WithoutAny<FormKeyPeriod>(cell.Text);
            periods.Add(new(cell.Text, period.ToString()));
        }

        return periods.Count > 0 ? periods.ToImmutable() : WithoutAny<FormKeyPeriod>(FormTexts.Period(year));
    }

    private ImmutableArray<FormKeyRow>? RowsOf(FormPage page, int heading, string basis)
    {
        var rows = ImmutableArray.CreateBuilder<FormKeyRow>();
        var column = Array.Find(page.Rows[heading], cell => FormPage.Is(cell, FormHeadings.Target)).Address.Column;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in page.Rows.Skip(heading + 1))
        {
            var name = FormTableReader.At(row, column);
            var meant = name.IsBlank ? [] : targets[TextFold.Key(name.Text)].ToArray();
            if (meant.Length > 1)
                return WithoutAny<FormKeyRow>(name.Text);
            if (meant.Length == 0 || (meant[0].Accrual == Accrual.Once) != (basis == FormTexts.Yearly) || !seen.Add(meant[0].Id))
                continue;
            rows.Add(new(meant[0].Id, meant[0].Name.Chinese, meant[0].Figure, basis == FormTexts.Cumulative && meant[0].Accrual == Accrual.Flow, ""));
        }

        return rows.Count > 0 ? rows.ToImmutable() : WithoutAny<FormKeyRow>(FormHeadings.Target);
    }

    private static bool IsLabelled(string text, string label) => TextFold.Key(text).StartsWith(TextFold.Key(label), StringComparison.Ordinal);

    // What stands behind a label; nothing where the label is not there once.
    private static string ValueOf(string[] head, string label)
    {
        var found = Array.FindAll(head, text => IsLabelled(text, label));
        return found.Length == 1 ? TextFold.Fold(found[0][(found[0].AsSpan().IndexOfAny('：', ':') + 1)..]) : "";
    }

    private T? Without<T>(string text)
        where T : class
    {
        Lacking = text;
        return null;
    }

    private ImmutableArray<T>? WithoutAny<T>(string text)
    {
        Lacking = text;
        return null;
    }
}
