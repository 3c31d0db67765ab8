namespace PlanMetrics.Plans.Drafting;

/// <summary>A clause of a task, and the sentence around it.</summary>
internal sealed class ClauseSpan
{
    private const string ClauseEnds = ",;。!?:";
    private const string SentenceEnds = "。!?;";
    private readonly string folded;

    public ClauseSpan(TaskSpan task, int from, int to, int at)
    {
        Task = task;
        folded = task.Source.Folded;
        // The title is a sentence of its own, whether or not it ends with a full stop; unless it is the opening of a longer one.
        if (task.TitleIsSentence)
            (from, to) = at < task.TitleEnd ? (from, Math.Min(to, Math.Max(task.TitleEnd, at + 1))) : (Math.Max(from, task.TitleEnd), to);
        (Start, End) = Around(ClauseEnds, at, from, to);
        (SentenceStart, SentenceEnd) = Around(SentenceEnds, at, from, to);
    }

    public TaskSpan Task { get; }

    public int Start { get; }

    public int End { get; }

    public int SentenceStart { get; }

    public int SentenceEnd { get; }

    public string Folded => folded[Start..End];

    /// <summary>The clause before this one in its sentence, folded; empty where there is none.</summary>
    public string Previous
    {
        get
        {
            var end = Start - 1;
            if (end <= SentenceStart)
                return "";
            var start = end;
            while (start > SentenceStart && !ClauseEnds.Contains(folded[start - 1], StringComparison.Ordinal))
                start--;
            return folded[start..end];
        }
    }

    public string Before(int at) => folded[Start..Math.Max(at, Start)];

    public string After(int at) => folded[Math.Min(at, End)..End];

    /// <summary>The rest of the sentence from a place on.</summary>
    public string SentenceFrom(int at) => folded[Math.Min(at, SentenceEnd)..SentenceEnd];

    /// <summary>The sentence up to a place.</summary>
    public string SentenceBefore(int at) => folded[SentenceStart..Math.Max(at, SentenceStart)];

    public bool IsClauseEnd(int at) => at >= SentenceEnd || ClauseEnds.Contains(folded[at], StringComparison.Ordinal);

    private (int Start, int End) Around(string ends, int at, int from, int to)
    {
        var (start, end) = (Math.Min(at, to), at);
        while (start > from && !ends.Contains(folded[start - 1], StringComparison.Ordinal))
            start--;
        while (end < to && !ends.Contains(folded[end], StringComparison.Ordinal))
            end++;
        return (start, end);
    }
}
