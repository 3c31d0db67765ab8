using System.Buffers.Text;
using System.Globalization;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>Decides what a cell of the file holds. What cannot be read becomes <see cref="CellKind.Error"/> with its raw text.</summary>
internal sealed class CellInterpreter(WorkbookParts parts, SheetCells cells, SavedFormulas formulas, CellFindings findings)
{
    /// <summary>Adds the cell to the sheet, unless it holds nothing.</summary>
    public void Interpret(RawCell raw)
    {
        if (raw.Formula is null)
            Add(raw, raw.Traits);
        else if (raw.Formula.Contains("DISPIMG(", StringComparison.OrdinalIgnoreCase))
            Add(raw, CellKind.Text, "=" + raw.Formula, raw.Traits | CellTraits.Formula | CellTraits.Picture);
        else if (LacksResult(raw))
            Add(raw, CellKind.Error, "=" + raw.Formula, raw.Traits | CellTraits.Formula | CellTraits.NoCachedValue);
        else
        {
            formulas.Note(raw.Address, raw.Formula, raw.Type == CellType.Number ? Encoding.UTF8.GetString(raw.Value) : "");
            Add(raw, raw.Traits | CellTraits.Formula);
        }
    }

    // An empty text is a result; an empty number is none.
    private static bool LacksResult(RawCell raw) =>
        raw.Inline is null && (!raw.HasValue || (raw.Type != CellType.FormulaString && Trim(raw.Value).IsEmpty));

    private void Add(RawCell raw, CellTraits traits)
    {
        switch (raw.Type)
        {
            case CellType.Number: AddNumber(raw, traits); break;
            case CellType.SharedString: AddShared(raw, traits); break;
            case CellType.InlineString or CellType.FormulaString:
                Add(raw, CellKind.Text, raw.Inline ?? CellText.Decode(raw.Value, parts.Caps), traits);
                break;
            case CellType.Boolean: AddBoolean(raw, traits); break;
            case CellType.IsoDate: AddIsoDate(raw, traits); break;
            case CellType.Error: AddError(raw, traits); break;
            default: AddFault(SubmissionCodes.CellType, raw, traits); break;
        }
    }

    private void Add(RawCell raw, CellKind kind, string text, CellTraits traits)
    {
        if (!string.IsNullOrWhiteSpace(text))
            cells.Add(raw.Address.Column, kind, traits, text);
    }

    private void AddNumber(RawCell raw, CellTraits traits)
    {
        var digits = Trim(raw.Value);
        if (digits.IsEmpty)
            return;
        if (!RawNumber.IsValid(digits))
        {
            AddFault(SubmissionCodes.CellNumber, raw, traits);
            return;
        }
        var look = LookOf(raw);
        if (look is NumberLook.Date or NumberLook.Time)
            AddDate(raw, digits, look, traits);
        else
            cells.AddNumber(raw.Address.Column, look == NumberLook.Percent ? traits | CellTraits.PercentFormat : traits, digits);
    }

    private NumberLook LookOf(RawCell raw)
    {
        if (parts.Styles.Of(raw.Style) is { } look)
            return look;
        if (raw.Style != 0 || parts.Styles.Count > 0)
            findings.Report(SubmissionCodes.StyleIndex, raw.Address, ("found", Invariant.Text(raw.Style)));
        return NumberLook.Plain;
    }

    private void AddDate(RawCell raw, ReadOnlySpan<byte> digits, NumberLook look, CellTraits traits)
    {
        if (look == NumberLook.Date && Utf8Parser.TryParse(digits, out int whole, out var read) && read == digits.Length
            && SerialDate.ToDay(whole, parts.Is1904) is { } wholeDay)
            cells.AddDay(raw.Address.Column, traits, wholeDay);
        else if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial))
            AddFault(SubmissionCodes.DateRange, raw, traits);
        else if (look == NumberLook.Time && serial is >= 0 and < 1)
            Add(raw, CellKind.Text, SerialDate.ToTime(serial), traits);
        else if (SerialDate.ToDay(serial, parts.Is1904) is { } day)
            cells.AddDay(raw.Address.Column, traits, day);
        else if (!parts.Is1904 && decimal.Floor(serial) == SerialDate.PhantomDay)
            AddFault(SubmissionCodes.Date19000229, raw, traits);
        else
            AddFault(SubmissionCodes.DateRange, raw, traits);
    }

    private void AddShared(RawCell raw, CellTraits traits)
    {
        var strings = parts.SharedStrings;
        var index = Trim(raw.Value);
        if (index.IsEmpty)
            return;
        if (index[0] == '+' || !Utf8Parser.TryParse(index, out int at, out var read) || read < index.Length || at < 0 || at >= strings.Count)
            AddFault(SubmissionCodes.SharedStringIndex, raw, traits, ("count", strings.Count));
        else if (!string.IsNullOrWhiteSpace(strings[at]))
            cells.AddShared(raw.Address.Column, traits, at);
    }

    private void AddBoolean(RawCell raw, CellTraits traits)
    {
        var text = Trim(raw.Value);
        if (text.SequenceEqual("1"u8) || text.SequenceEqual("true"u8))
            Add(raw, CellKind.Boolean, "1", traits);
        else if (text.SequenceEqual("0"u8) || text.SequenceEqual("false"u8))
            Add(raw, CellKind.Boolean, "0", traits);
        else if (!text.IsEmpty)
            AddFault(SubmissionCodes.CellBoolean, raw, traits);
    }

    private void AddIsoDate(RawCell raw, CellTraits traits)
    {
        var text = Encoding.UTF8.GetString(Trim(raw.Value));
        if (text.Length == 0)
            return;
        if (SerialDate.FromIso(text) is { } day)
            cells.AddDay(raw.Address.Column, traits, day);
        else
            AddFault(SubmissionCodes.DateRange, raw, traits);
    }

    // Reported where the cell is used, because errors in sheets nobody reads are no fault of the data.
    private void AddError(RawCell raw, CellTraits traits)
    {
        var text = Trim(raw.Value);
        Add(raw, CellKind.Error, text.IsEmpty ? "#" : parts.Pool.Get(text), traits);
    }

    private void AddFault(DiagnosticDescriptor descriptor, RawCell raw, CellTraits traits, params ReadOnlySpan<DiagnosticArgument> more)
    {
        var found = Encoding.UTF8.GetString(raw.Value);
        findings.Report(descriptor, raw.Address, [("found", Invariant.Quote(found)), .. more]);
        Add(raw, CellKind.Error, string.IsNullOrWhiteSpace(found) ? "?" : found, traits);
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) =>
        text.Length > 0 && (text[0] <= ' ' || text[^1] <= ' ') ? text.Trim(" \t\r\n"u8) : text;
}
