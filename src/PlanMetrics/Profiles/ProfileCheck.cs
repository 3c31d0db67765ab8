using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>What a profile must hold beyond the shape of its values: sizes, orders and names.</summary>
internal sealed class ProfileCheck(Profile profile, ProfileRows rows, DataObject root)
{
    private static readonly LocalText Share = new("0 至 1", "0 to 1");

    public void Run()
    {
        if (profile.Tiers.IsEmpty && root.Has("tiers"))
            Range(root, "tiers", "[]", new("至少一层目标", "at least one tier"));
        Size("fullPoints", profile.FullPoints, profile.FullPoints > 0, new("大于 0 的数字", "a number above 0"));
        Size("decimals", profile.Decimals, profile.Decimals is >= 0 and <= 6, new("0 至 6 的整数", "a whole number from 0 to 6"));
        Size("minimumCoverage", profile.MinimumCoverage, profile.MinimumCoverage is >= 0 and <= 1, Share);
        Size("minimumTargetShare", profile.MinimumTargetShare, profile.MinimumTargetShare is >= 0 and <= 1, Share);
        Size("minimumWeightShare", profile.MinimumWeightShare, profile.MinimumWeightShare is >= 0 and <= 1, Share);
        Size("minimumTargets", profile.MinimumTargets, profile.MinimumTargets >= 0, new("不小于 0 的整数", "a whole number not below 0"));
        if (profile.Missing == MissingPolicy.Exclude)
            root.Report(DataFileCodes.MissingExcluded, "missing", ("found", "exclude"));
        foreach (var word in profile.MissingWords)
            if (decimal.TryParse(TextFold.Fold(word), NumberStyles.Number, CultureInfo.InvariantCulture, out _))
                Range(root, "missingWords", word, new("不是数字的词（数字不是空白）", "words that are no numbers: a number is not a blank"));
        CheckWeights();
        CheckGrades();
        CheckPeerGroups();
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Range(DataObject row, string name, string found, LocalText expected) =>
        row.Report(DataFileCodes.Range, name, ("found", found), ("expected", expected));

    private void Size(string name, decimal value, bool fits, LocalText expected)
    {
        if (!fits)
            Range(root, name, Text(value), expected);
    }

    private void CheckWeights()
    {
        if (rows.Weights is not { IsSound: true } weights)
            return;
        foreach (var list in (ReadOnlySpan<string>)["targets", "tasks", "sections"])
            foreach (var entry in weights.Entries(list))
            {
                var weight = decimal.Parse(entry.Value.Text, NumberStyles.Number, CultureInfo.InvariantCulture);
                if (weight <= 0 || decimal.Round(weight, 6) != weight)
                    weights.ReportAt(
                        entry.Value, DataFileCodes.Range, ("path", entry.Path), ("found", entry.Value.Text),
                        ("expected", new LocalText("大于 0、至多 6 位小数的数字", "a number above 0 with at most 6 decimals")));
            }
    }

    private void CheckGrades()
    {
        GradeBand? below = null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Grades.Count; i++)
        {
            var (grade, row) = (profile.Grades[i], rows.Grades[i]);
            if (below is null && grade.From != 0)
                Range(row, "from", Text(grade.From), new("0（最低一等的下限）", "0, the edge of the lowest grade"));
            if (grade.From > 100)
                Range(row, "from", Text(grade.From), new("0 至 100", "0 to 100"));
            if (below is not null && grade.From <= below.From)
                row.Report(DataFileCodes.Order, "from", ("found", Text(grade.From)), ("expected", Text(below.From)), ("other", below.Name));
            CheckName(names, grade.Name, row);
            below = grade;
        }
    }

    private static void CheckName(HashSet<string> names, LocalText name, DataObject row)
    {
        if (name.Chinese.Length > 0 && !names.Add(name.Chinese))
            row.Report(DataFileCodes.SameName, "name", ("found", name), ("other", name));
    }

    private void CheckPeerGroups()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var taken = new HashSet<(string List, string Id)>();
        for (var i = 0; i < rows.PeerGroups.Count; i++)
        {
            var (group, row) = (profile.PeerGroups[i], rows.PeerGroups[i]);
            CheckName(names, group.Name, row);
            if (group.IsEmpty && row.IsSound)
                row.Report(AdjustmentRuleCodes.NobodyInGroup, "kinds", ("found", group.Name));
            foreach (var (list, ids) in (ReadOnlySpan<(string, ImmutableArray<string>)>)[("kinds", group.Kinds), ("groups", group.Groups), ("units", group.Units)])
                foreach (var id in ids)
                    if (id.Length > 0 && !taken.Add((list, id)))
                        row.Report(DataFileCodes.DuplicateId, list, ("found", id));
        }
    }
}
