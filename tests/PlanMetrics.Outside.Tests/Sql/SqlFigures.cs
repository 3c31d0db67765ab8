using System.Globalization;
using System.Text;
using PlanMetrics.Observations;

namespace PlanMetrics.Outside.Tests.Sql;

/// <summary>Figures as rows of the table <c>observations</c>, with the values that a result's observations.csv holds.</summary>
internal static class SqlFigures
{
    private const string Columns =
        "district, unit, target, period, basis, source, submission, state, numerator, denominator, value, date, comparator, "
        + "verified_numerator, verified_denominator, verified_value, verified_date, verified_comparator, reported_state";

    /// <summary>INSERT statements for figures of one district.</summary>
    public static string Insert(IEnumerable<Observation> observations, string district)
    {
        var text = new StringBuilder();
        foreach (var chunk in observations.Chunk(500))
            text.Append(CultureInfo.InvariantCulture, $"INSERT INTO observations ({Columns}) VALUES\n{string.Join(",\n", chunk.Select(figure => Row(figure, district)))};\n");
        return text.ToString();
    }

    private static string Row(Observation figure, string district) =>
        $"('{district}', '{figure.Key.UnitId}', '{figure.Key.TargetId}', '{figure.Key.Period}', {Word(figure.Basis)}, {Word(figure.Source)}, "
        + $"{figure.Submission.ToString(CultureInfo.InvariantCulture)}, {Word(figure.State)}, {Figure(figure.Reported)}, {Figure(figure.Verified)}, "
        + $"{(figure.IsVerified ? Word(figure.ReportedState) : "NULL")})";

    private static string Figure(Figure? figure) => figure switch
    {
        Observations.Figure.Ratio ratio => $"{Number(ratio.Numerator)}, {Number(ratio.Denominator)}, NULL, NULL, NULL",
        Observations.Figure.Count count => $"NULL, NULL, {Number(count.Value)}, NULL, NULL",
        Observations.Figure.Outcome outcome => $"NULL, NULL, {(outcome.Done ? "1" : "0")}, NULL, NULL",
        Observations.Figure.Date date => $"NULL, NULL, NULL, DATE '{date.Day:yyyy-MM-dd}', NULL",
        Observations.Figure.Pair pair => $"NULL, NULL, {Number(pair.Value)}, NULL, {Number(pair.Comparator)}",
        _ => "NULL, NULL, NULL, NULL, NULL",
    };

    private static string Word<T>(T value)
        where T : struct, Enum => $"'{Json.EnumName<T>.Of(value)}'";

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
