using System.Globalization;
using PlanMetrics.Json;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;

namespace PlanMetrics.Files.Workbooks;

/// <summary>
/// The points of a group out of those below it: one quotient Σ(weight × value) / Σ weight, or the other means, over two columns of
/// helpers, so that what is taken out takes its weight along.
/// </summary>
internal static class GroupFormula
{
    private const int WeightPlaces = 9;

    /// <summary>The weight that a part counts with.</summary>
    public static string Counted(TargetLine part) => IfThere(part, "0", At(LineColumns.Weight, part.Row));

    /// <summary>What a part brings to the quotient of its group, and its value.</summary>
    public static (string Formula, decimal? Value) Weighted(TargetLine part)
    {
        var (node, group, row, up) = (part.Node!, part.Parent!.Node!, part.Row, part.Parent.Row);
        var (points, weight, full) = (At(LineColumns.Points, row), At(LineColumns.Weight, row), At(LineColumns.Full, row));
        var of = At(LineColumns.Full, up);
        var (text, value) = group.Aggregation switch
        {
            Aggregation.Arithmetic when node.FullPoints == node.Weight => ($"{points}*{of}", node.Points * group.FullPoints),
            Aggregation.Arithmetic when node.FullPoints == group.FullPoints && !Shrinks(group) => ($"{weight}*{points}", node.Weight * node.Points),
            Aggregation.Arithmetic => ($"{weight}*{points}*{of}/{full}", node.Weight * node.Points * group.FullPoints / node.FullPoints),
            Aggregation.Harmonic => ($"IF({points}=0,0,{weight}*{full}/{points})", node.Points is 0m ? 0m : node.Weight * node.FullPoints / node.Points),
            Aggregation.Geometric => ($"IF({points}=0,0,{weight}*LN({points}/{full}))", node.Points is 0m ? 0m : node.Points is { } known ? node.Weight * DecimalFunctions.Log(known / node.FullPoints) : null),
            _ => ($"{points}*{of}/{full}", node.Points * group.FullPoints / node.FullPoints),
        };
        // The least of nothing is nothing; a sum of nothing is 0.
        return group.Aggregation == Aggregation.Minimum ? (IfThere(part, "\"\"", text), value) : (IfThere(part, "0", text), value ?? 0m);
    }

    /// <summary>The points of a group.</summary>
    public static string Points(TargetLine group)
    {
        var rows = group.Children.ConvertAll(child => child.Row);
        var node = group.Node!;
        var (counted, weighted, full) = (CellList.Sum(LineColumns.Counted, rows), CellList.Sum(LineColumns.Weighted, rows), At(LineColumns.Full, group.Row));
        var least = CellList.Least(LineColumns.Points, rows);
        var places = PointsFormula.PlacesOf(node.FullPoints).ToString(CultureInfo.InvariantCulture);
        var value = node.Aggregation switch
        {
            Aggregation.Arithmetic => $"ROUND({weighted}/{counted},{places})",
            Aggregation.Harmonic => $"IF({least}=0,0,ROUND({counted}*{full}/{weighted},{places}))",
            Aggregation.Geometric => $"IF({least}=0,0,ROUND(EXP({weighted}/{counted})*{full},{places}))",
            _ => $"ROUND({CellList.Least(LineColumns.Weighted, rows)},{places})",
        };
        return $"IF({string.Join(',', [NothingThere(group, rows), "\"\"", value])})";
    }

    /// <summary>The full points of a group that shrinks with what is taken out below it; null where they stay what they are.</summary>
    public static string? Full(TargetLine group)
    {
        if (!Shrinks(group.Node!) || group.Children.Count == 0 || group.Children.Exists(child => child.Node!.Weight != child.Node.FullPoints))
            return null;
        var rows = group.Children.ConvertAll(child => child.Row);
        var counted = CellList.Sum(LineColumns.Counted, rows);
        return $"IF({counted}=0,{CellList.Sum(LineColumns.Full, rows)},{counted})";
    }

    public static bool Shrinks(Score group) => group.Branch is { Shrinks: true };

    // A group is taken out where nothing below it has points, or too little of it.
    private static string NothingThere(TargetLine group, List<int> rows)
    {
        var nothing = CellList.Sum(LineColumns.Counted, rows) + "=0";
        if (group.Node!.Branch is not { } branch)
            return nothing;
        var tests = new List<string> { nothing };
        if (branch.MinimumAvailability > 0m)
            tests.Add($"ROUND({CellList.Count(LineColumns.Points, rows)}-{NumberText.Of(branch.MinimumAvailability * rows.Count)},{WeightPlaces})<0");
        if (branch.MinimumWeight > 0m)
        {
            var there = string.Join('+', group.Children.Select(child => $"IF({At(LineColumns.Points, child.Row)}=\"\",0,{NumberText.Of(child.Node!.NominalWeight)})"));
            tests.Add($"ROUND({there}-{NumberText.Of(branch.MinimumWeight * group.Children.Sum(child => child.Node!.NominalWeight))},{WeightPlaces})<0");
        }

        return tests.Count == 1 ? nothing : $"OR({string.Join(',', tests)})";
    }

    // LibreOffice works neighbours of one formula out together, and a part and its group must not be among them: it would take a value
    // from before. They differ in the way the question is put.
    private static string IfThere(TargetLine part, string nothing, string text) =>
        part.Depth % 2 == 0 ? $"IF({At(LineColumns.Points, part.Row)}=\"\",{nothing},{text})" : $"IF({At(LineColumns.Points, part.Row)}<>\"\",{text},{nothing})";

    private static string At(string column, int row) => string.Create(CultureInfo.InvariantCulture, $"{column}{row}");
}
