namespace PlanMetrics.Submissions;

/// <summary>Cells of a row that few tables have, kept apart so that the many rows without them stay small.</summary>
public sealed record ExtraCells
{
    /// <summary>样本量: of a survey, how many were asked and answered.</summary>
    public SourceCell SampleSize { get; init; }

    /// <summary>调查方式: of a survey, by what it was asked.</summary>
    public SourceCell Instrument { get; init; }

    /// <summary>补正期限: in a list of intake, the last day for handing in again what was returned.</summary>
    public SourceCell CorrectBy { get; init; }
}
