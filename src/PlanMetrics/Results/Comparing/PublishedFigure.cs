namespace PlanMetrics.Results.Comparing;

/// <summary>A figure of <c>scores.json</c> with what it is about.</summary>
internal sealed record PublishedFigure(FigureSubject Subject, int Submission, FigureEntry Entry);
