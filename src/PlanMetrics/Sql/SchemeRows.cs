using PlanMetrics.Json;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;

namespace PlanMetrics.Sql;

/// <summary>The profile as rows: trees, rules, grades, peer groups.</summary>
internal sealed class SchemeRows(Profile profile, KindClass[] classes)
{
    public string Nodes => SqlText.Rows(
        [
            .. classes.SelectMany(kinds => kinds.Nodes().Select((node, order) => (new[]
            {
                SqlText.Quote(kinds.Name), NumberText.Of(node.Depth), SqlText.Quote(KindClass.NodeOf(node.Branch.Level, node.Branch.Id)), SqlText.Quote(node.Parent),
                SqlText.Quote(node.Branch.Level == ScoreLevel.Target ? node.Branch.Id : ""), NumberText.Of(order),
                SqlText.Number(node.Branch.Weight), SqlText.Number(node.Branch.Full), SqlText.Quote(EnumName<Aggregation>.Of(node.Branch.Aggregation)),
                SqlText.Number(node.Branch.MinimumAvailability), SqlText.Number(node.Branch.MinimumWeight), SqlText.Flag(node.Branch.Shrinks),
            }, SqlText.Remark(node.Branch.Name)))),
        ],
        "tntttntttttn");

    public string Classes => SqlText.Query(
        [.. classes.SelectMany(kinds => kinds.Kinds.Select(kind => (new[] { SqlText.Quote(kind), SqlText.Quote(kinds.Name) }, "")))], "tt", "kind", "class");

    public string Rules => SqlText.Rows(
        [
            .. classes.SelectMany(kinds => kinds.Rules.Select(rule => (
                (string[])[SqlText.Quote(kinds.Name), SqlText.Quote(rule.Target.Id), .. RuleRows.Fields(profile, rule.Target, rule.Rule)], ""))),
        ],
        "tttnttttttt");

    public string Bands => SqlText.Rows(
        [
            .. classes.SelectMany(kinds => kinds.Rules.SelectMany(rule => RuleRows.Bands(rule.Rule).Select(band => (
                (string[])[SqlText.Quote(kinds.Name), SqlText.Quote(rule.Target.Id), .. band], "")))),
        ],
        "tttt");

    public string Grades => SqlText.Rows(
        [.. profile.Grades.Select((grade, number) => (new[] { NumberText.Of(number), SqlText.Quote(grade.Name.Chinese), SqlText.Number(grade.From) }, grade.Name.English))],
        "ntt");

    public string PeerKinds => Peers(group => group.Kinds, "kind");

    public string PeerUnitGroups => Peers(group => group.Groups, "unit_group");

    public string PeerUnits => Peers(group => group.Units, "unit");

    public string PeerNames => SqlText.Query(
        [.. profile.PeerGroups.Select((group, number) => (new[] { NumberText.Of(number), SqlText.Quote(group.Name.Chinese) }, SqlText.Remark(group.Name.English)))],
        "nt", "peer_no", "peers");

    private string Peers(Func<PeerGroup, IEnumerable<string>> of, string column) => SqlText.Query(
        [.. profile.PeerGroups.SelectMany((group, number) => of(group).Select(id => (new[] { SqlText.Quote(id), NumberText.Of(number) }, "")))], "tn", column, "peer_no");
}
