using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>Decides what a cell of the file holds. What cannot be read becomes <see cref="CellKind.Error"/> with its raw text.</summary>
internal sealed class CellInterpreter(WorkbookParts parts, CellFindings findings)
{
    private const string White = " \t\r\n";

    /// <summary>The cell, or null where it holds nothing.</summary>
    public SourceCell? Interpret(RawCell raw)
    {
        var traits = raw.Formula is null ? raw.Traits : raw.Traits | CellTraits.Formula;
        if (raw.Formula is not null && raw.Formula.Contains("DISPIMG(", StringComparison.OrdinalIgnoreCase))
            return new SourceCell(CellKind.Text, "=" + raw.Formula, raw.Address, traits | CellTraits.Picture);
        if (raw.Formula is not null && LacksResult(raw))
            return new SourceCell(CellKind.Error, "=" + raw.Formula, raw.Address, traits | CellTraits.NoCachedValue);
        var cell = raw.Type switch
        {
            CellType.Number => Number(raw),
            CellType.SharedString => SharedString(raw),
            CellType.InlineString or CellType.FormulaString => Text(raw.Inline ?? CellText.Decode(raw.Value)),
            CellType.Boolean => Boolean(raw),
            CellType.IsoDate => IsoDate(raw),
            CellType.Error => Error(raw),
            _ => Fault(SubmissionCodes.CellType, raw),
        };
        return cell.IsBlank ? default(SourceCell?) : cell with { Address = raw.Address, Traits = cell.Traits | traits };
    }

    // An empty text is a result; an empty number is none.
    private static bool LacksResult(RawCell raw) =>
        raw.Inline is null && (!raw.HasValue || (raw.Type != CellType.FormulaString && raw.Value.Trim(White).IsEmpty));

    private static SourceCell Text(string text) =>
        string.IsNullOrWhiteSpace(text) ? SourceCell.Blank : new SourceCell(CellKind.Text, text);

    private SourceCell Number(RawCell raw)
    {
        var digits = raw.Value.Trim(White);
        if (digits.IsEmpty)
            return SourceCell.Blank;
        if (!RawNumber.IsValid(digits))
            return Fault(SubmissionCodes.CellNumber, raw);
        return LookOf(raw) switch
        {
            NumberLook.Percent => new SourceCell(CellKind.Number, parts.Pool.Get(digits), default, CellTraits.PercentFormat),
            NumberLook.Plain => new SourceCell(CellKind.Number, parts.Pool.Get(digits)),
            var look => Date(raw, digits, look),
        };
    }

    private NumberLook LookOf(RawCell raw)
    {
        if (parts.Styles.Of(raw.Style) is { } look)
            return look;
        if (raw.Style != 0 || parts.Styles.Count > 0)
            findings.Report(SubmissionCodes.StyleIndex, raw.Address, ("found", Invariant.Text(raw.Style)));
        return NumberLook.Plain;
    }

    private SourceCell Date(RawCell raw, ReadOnlySpan<char> digits, NumberLook look)
    {
        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial))
            return Fault(SubmissionCodes.DateRange, raw);
        if (look == NumberLook.Time && serial is >= 0 and < 1)
            return new SourceCell(CellKind.Text, SerialDate.ToTime(serial));
        if (SerialDate.ToDay(serial, parts.Is1904) is { } day)
            return day;
        return Fault(
            !parts.Is1904 && decimal.Floor(serial) == SerialDate.PhantomDay
                ? SubmissionCodes.Date19000229
                : SubmissionCodes.DateRange,
            raw);
    }

    private SourceCell SharedString(RawCell raw)
    {
        var strings = parts.SharedStrings;
        var index = raw.Value.Trim(White);
        if (index.IsEmpty)
            return SourceCell.Blank;
        if (int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < strings.Count)
            return Text(strings[at]);
        return Fault(SubmissionCodes.SharedStringIndex, raw, ("count", strings.Count));
    }

    private SourceCell Boolean(RawCell raw) => raw.Value.Trim(White) switch
    {
        "" => SourceCell.Blank,
        "1" or "true" => new SourceCell(CellKind.Boolean, "1"),
        "0" or "false" => new SourceCell(CellKind.Boolean, "0"),
        _ => Fault(SubmissionCodes.CellBoolean, raw),
    };

    private SourceCell IsoDate(RawCell raw)
    {
        var text = raw.Value.Trim(White);
        if (text.IsEmpty)
            return SourceCell.Blank;
        return SerialDate.FromIso(text) is { } day ? day : Fault(SubmissionCodes.DateRange, raw);
    }

    // Reported where the cell is used, because errors in sheets nobody reads are no fault of the data.
    private SourceCell Error(RawCell raw)
    {
        var text = raw.Value.Trim(White);
        return new SourceCell(CellKind.Error, text.IsEmpty ? "#" : parts.Pool.Get(text));
    }

    private SourceCell Fault(
        DiagnosticDescriptor descriptor, RawCell raw, params ReadOnlySpan<DiagnosticArgument> more)
    {
        findings.Report(descriptor, raw.Address, [("found", Invariant.Quote(raw.Value)), .. more]);
        return new SourceCell(CellKind.Error, raw.Value.Length > 0 ? raw.Value.ToString() : "?");
    }
}
