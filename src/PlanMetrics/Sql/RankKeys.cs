using PlanMetrics.Json;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;

namespace PlanMetrics.Sql;

/// <summary>What ranks go by: the score, then what tells equal scores apart.</summary>
internal sealed class RankKeys
{
    // Unrounded points are compared to 9 decimals, which is what two engines agree on.
    private const string Unrounded = "ROUND(p.points, 9)";

    private readonly List<(string Key, string Direction)> keys = [];
    private readonly List<string> columns = [];
    private readonly List<string> joins = [];

    public RankKeys(Profile profile)
    {
        keys.Add((profile.RankBy == RankBasis.Published ? "p.rate" : Unrounded, "DESC"));
        foreach (var tie in profile.TieBreaks)
            Add(tie);
    }

    public string Order => string.Join(", ", keys.Select(key => $"{key.Key} {key.Direction}"));

    public string Ties => string.Join(", ", keys.Select(key => key.Key));

    /// <summary>The columns that the keys need, each after a comma's line.</summary>
    public string Columns => string.Concat(columns.Select(column => $"\n    {column},"));

    public string Joins => string.Concat(joins.Select(join => $"\n  {join}"));

    private void Add(TieBreak tie)
    {
        switch (tie.By)
        {
            case TieBreakBasis.Unrounded:
                keys.Add((Unrounded, "DESC"));
                break;
            case TieBreakBasis.Points:
                AddPoints(tie.Item);
                break;
            case TieBreakBasis.Missing:
                keys.Add(("p.missing + p.rejected", "ASC"));
                break;
            default:
                // Without a register nobody has bonus or penalties, and all are alike.
                break;
        }
    }

    private void AddPoints(ItemReference item)
    {
        if (item.Level == ItemLevel.Total)
        {
            keys.Add((Unrounded, "DESC"));
            return;
        }

        var alias = $"tie_{NumberText.Of(columns.Count)}";
        var level = item.Level switch
        {
            ItemLevel.Section => ScoreLevel.Section,
            ItemLevel.Task => ScoreLevel.Task,
            ItemLevel.Group => ScoreLevel.Group,
            _ => ScoreLevel.Target,
        };
        var node = SqlText.Quote(KindClass.NodeOf(level, item.Id ?? ""));
        // Who has none comes last.
        columns.Add($"COALESCE(ROUND({alias}.points, 9), -1) AS {alias}");
        joins.Add($"LEFT JOIN {(level == ScoreLevel.Target ? "items" : "groups")} {alias} ON {alias}.district = t.district AND {alias}.unit = t.unit AND {alias}.node = {node}");
        keys.Add(($"p.{alias}", "DESC"));
    }
}
