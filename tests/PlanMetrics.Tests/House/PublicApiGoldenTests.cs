using PlanMetrics.Plans;

namespace PlanMetrics.Tests.House;

/// <summary>
/// What others build against stands in <c>src/PlanMetrics/PublicApi.txt</c>, so that a change of it is seen where it is made:
/// what is gone or has changed breaks them, what is new is a promise.
/// </summary>
public sealed class PublicApiGoldenTests
{
    private const string Update = "PLANMETRICS_UPDATE_GOLDEN";

    [Fact]
    public void Surface_IsTheOneThatWasAgreed()
    {
        var file = Path.Combine(Repository.Root, "src/PlanMetrics/PublicApi.txt");
        var now = PublicApi.Of(typeof(Plan).Assembly);
        if (Environment.GetEnvironmentVariable(Update) == "1")
            File.WriteAllText(file, string.Join('\n', now) + "\n");
        var agreed = File.ReadAllLines(file);
        string[] changes =
        [
            .. agreed.Except(now, StringComparer.Ordinal).Select(line => $"gone: {line}"),
            .. now.Except(agreed, StringComparer.Ordinal).Select(line => $"new: {line}"),
        ];
        Law.HasNoBreach(changes.Length == 0 ? changes : [.. changes, $"if that is meant: {Update}=1 dotnet test tests/PlanMetrics.Tests --filter PublicApiGolden"]);
    }
}
