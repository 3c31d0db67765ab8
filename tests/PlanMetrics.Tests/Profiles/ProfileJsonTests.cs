using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;

namespace PlanMetrics.Tests.Profiles;

public sealed class ProfileJsonTests
{
    private const string Tree =
        """
        {
          "schemaVersion": 1, "id": "tree", "name": "评分树", "nameEn": "Tree", "note": "示例", "fullPoints": 300, "decimals": 1, "rankBy": "unrounded", "takenOut": "rebase",
          "missing": "withhold", "zeroCases": "full", "minimumTargets": 2, "minimumTargetShare": 0.25, "minimumWeightShare": 0.5, "minimumCoverage": 0.75, "missingWords": ["无"],
          "rules": [ { "rule": "passFail", "kinds": ["town"] } ],
          "tree": { "aggregate": "geometric", "minimumAvailability": 0.5, "minimumWeight": 0.25, "items": [
            { "group": "g", "name": "组", "nameEn": "Group", "weight": 2, "aggregate": "minimum", "weightTotal": 1.5, "items": [
              { "target": "leader-court-appearance-rate", "weight": 1.5, "rule": { "rule": "steps", "deduct": 0.3, "step": 1, "cap": 1.2, "of": 5 } } ] },
            { "target": "annual-report-gov-to-party", "weight": 1.5, "kinds": ["department"] } ] },
          "peerGroups": [ { "name": "各镇", "nameEn": "Towns", "kinds": ["town"] } ],
          "grades": [ { "name": "合格", "from": 0 }, { "name": "优秀", "nameEn": "Excellent", "from": 90 } ]
        }
        """;

    public static TheoryData<string> Files =>
    [
        DataFiles.OwnProfile, DataFiles.RulesProfile, Tree, AdjustmentFileTests.Rich,
        Encoding.UTF8.GetString(ProfileFile.Embedded("equal").Span), Encoding.UTF8.GetString(ProfileFile.Embedded("explicit").Span),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Write_OfAProfile_IsReadAsTheSame(string json)
    {
        var profile = DataFiles.ReadProfile(json).Profile!;
        using var stream = new MemoryStream();
        ProfileJson.Write(profile, stream);
        var findings = new Findings();
        var again = ProfileFile.Read(stream.ToArray(), "profile.json", findings);
        Assert.DoesNotContain(findings.Sorted(), finding => finding.Severity == Severity.Error);
        Assert.Equal(Text(profile), Text(again!));
    }

    // Records print all that they hold; lists are spelled out.
    private static string Text(Profile profile) => string.Join('\n', [
        (profile with { Tree = null }).ToString(), string.Join(',', profile.Tiers), string.Join(',', profile.MissingWords), string.Join(',', profile.ZeroCasesOf),
        string.Join(',', profile.Weights.Targets), string.Join(',', profile.Weights.Tasks), string.Join(',', profile.Weights.Sections),
        .. profile.Rules.Select(choice => $"{choice} {Rule(choice.Rule)} {string.Join(',', choice.Comparisons)} {string.Join(',', choice.Figures)} {string.Join(',', choice.Targets)} {string.Join(',', choice.Kinds)}"),
        .. profile.PeerGroups.Select(group => $"{group.Name} {string.Join(',', group.Kinds)} {string.Join(',', group.Groups)} {string.Join(',', group.Units)}"), .. profile.Grades.Select(grade => grade.ToString()),
        .. profile.Adjustments.Vetoes.Select(veto => $"{veto} {string.Join(',', veto.Effects)}"), .. profile.TieBreaks.Select(tieBreak => tieBreak.ToString()),
        .. profile.Quotas.Select(quota => $"{quota} {string.Join(',', quota.Peers)} {string.Join(',', quota.TieBreaks)}"),
        .. profile.Tree is { } tree ? Nodes(tree) : [],
    ]);

    private static IEnumerable<string> Nodes(TreeNode node) =>
        node.Items.SelectMany(Nodes).Prepend($"{node} {string.Join(',', node.Kinds)} {(node.Rule is { } rule ? Rule(rule) : "")}");

    private static string Rule(ScoringRule rule) => rule is ScoringRule.Bands bands ? string.Join(',', bands.Items) : rule.ToString();
}
