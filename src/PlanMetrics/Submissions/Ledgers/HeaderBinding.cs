namespace PlanMetrics.Submissions.Ledgers;

/// <summary>What stands in the headings at the marks of a path.</summary>
internal readonly record struct HeaderBinding
{
    public SourceCell? Unit { get; private init; }

    public SourceCell? Target { get; private init; }

    public SourceCell? Period { get; private init; }

    /// <summary>The folded texts: columns with the same ones belong to one figure.</summary>
    public string Key { get; private init; }

    /// <summary>Whether a total stands at a mark: such columns are checked and never read as figures.</summary>
    public bool IsTotal { get; private init; }

    public HeaderBinding With(HeaderMark mark, Heading heading)
    {
        if (mark == HeaderMark.None)
            return this;
        var bound = this with { Key = $"{Key}\n{HeaderMarks.TextOf(mark)}{heading.Key}", IsTotal = IsTotal || TotalWords.IsTotal(heading.Key) };
        return mark switch
        {
            HeaderMark.Unit => bound with { Unit = heading.Cell },
            HeaderMark.Target => bound with { Target = heading.Cell },
            _ => bound with { Period = heading.Cell },
        };
    }

    public string? TextOf(HeaderMark mark) => mark switch
    {
        HeaderMark.Unit => Unit?.Text.Trim(),
        HeaderMark.Target => Target?.Text.Trim(),
        HeaderMark.Period => Period?.Text.Trim(),
        _ => null,
    };
}
