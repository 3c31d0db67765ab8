using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>
/// A column's headings from the top level down, as a mapping names them: <c>["一季度", "出庭数"]</c>. An element may be a mark,
/// <c>{unit}</c>, <c>{target}</c> or <c>{period}</c>, which stands for whatever the ledger has there.
/// </summary>
internal sealed class HeaderPath
{
    private readonly string[] keys;
    private readonly HeaderMark[] marks;

    public HeaderPath(ImmutableArray<string> texts)
    {
        Texts = texts;
        keys = [.. texts.Select(TextFold.Key)];
        marks = [.. texts.Select(HeaderMarks.Of)];
    }

    public ImmutableArray<string> Texts { get; }

    public int Depth => Texts.Length;

    public bool Has(HeaderMark mark) => Array.IndexOf(marks, mark) >= 0;

    public bool HasMarks => Array.Exists(marks, mark => mark != HeaderMark.None);

    /// <summary>The folded text of the first element; null where it is a mark.</summary>
    public string? FirstKey => marks[0] == HeaderMark.None ? keys[0] : null;

    /// <summary>Whether a column's headings are these; what stands at the marks goes into the binding.</summary>
    public bool Matches(HeaderColumn column, out HeaderBinding binding)
    {
        binding = new HeaderBinding();
        if (column.Levels.Length != Depth)
            return false;
        for (var i = 0; i < keys.Length; i++)
        {
            var heading = column.Levels[i];
            if (marks[i] == HeaderMark.None ? heading.Key != keys[i] : !HeaderMarks.MayStandAt(marks[i], heading))
                return false;
            binding = binding.With(marks[i], heading);
        }

        return true;
    }

    /// <summary>The path with the texts of a binding in place of its marks.</summary>
    public string In(HeaderBinding binding) =>
        string.Join(" / ", Texts.Select((text, i) => marks[i] == HeaderMark.None ? text : binding.TextOf(marks[i]) ?? text));

    public override string ToString() => string.Join(" / ", Texts);
}
