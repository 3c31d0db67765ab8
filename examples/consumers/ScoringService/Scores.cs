using Microsoft.AspNetCore.Http.HttpResults;
using PlanMetrics.Diagnostics;

namespace ScoringService;

/// <summary>POST /scores.</summary>
internal static class Scores
{
    /// <summary>Scores the workbook of the request; a client that goes away stops the work.</summary>
    public static Results<Ok<ScoreAnswer>, ProblemHttpResult> Post(IFormFile file, int year, DateOnly? asOf, Scorer scorer, CancellationToken ct)
    {
        if (!scorer.Knows(year, asOf))
            return TypedResults.Problem(title: "The plan does not cover this year, or the as-of date lies before it.", statusCode: StatusCodes.Status400BadRequest);
        var findings = new Findings();
        using var content = file.OpenReadStream();
        return scorer.Read(file.FileName, content, findings, ct) is { } submission
            ? TypedResults.Ok(scorer.Score(submission, year, asOf, findings, ct))
            : Refused(findings);
    }

    private static ProblemHttpResult Refused(Findings findings) => TypedResults.Problem(
        title: "The workbook cannot be read.",
        statusCode: StatusCodes.Status422UnprocessableEntity,
        extensions: new Dictionary<string, object?> { ["findings"] = findings.Sorted().Select(FindingAnswer.Of).ToArray() });
}
