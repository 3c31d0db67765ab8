using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>What to write into a cell for a value; <see cref="CellReader"/> makes the value of it again.</summary>
internal sealed class CellWriter(Language language)
{
    private const string BandSeparator = "; ";

    private readonly string separator = language == Language.Chinese ? "；" : "; ";

    public string Text(BookField field, DataNode value) => field.Kind switch
    {
        BookKind.Bands => string.Join(BandSeparator, value.Items.Select(CellParts.BandText)),
        _ when field.IsList => CellQuote.Join([.. value.Items.Select(item => Item(field, item))], separator),
        BookKind.Text or BookKind.Target or BookKind.UnitKind => CellQuote.Write(value.Text),
        _ => Item(field, value),
    };

    private string Item(BookField field, DataNode value) => field.Kind switch
    {
        BookKind.TieBreaks => CellParts.TieBreakText(value, language),
        BookKind.Choice or BookKind.Flag => field.Words!.Show(value.Text, language),
        _ => value.Text,
    };
}
