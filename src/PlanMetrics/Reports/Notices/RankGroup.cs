using System.Collections.Immutable;
using PlanMetrics.Json;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;

namespace PlanMetrics.Reports.Notices;

/// <summary>One peer group with its ranking.</summary>
/// <param name="Number">Its place among the groups, from 1.</param>
/// <param name="Peers">The group.</param>
/// <param name="Ranked">Its ranked units, by rank.</param>
/// <param name="Notice">What it belongs to.</param>
internal sealed record RankGroup(int Number, PeerGroup Peers, ImmutableArray<UnitScore> Ranked, DistrictNotice Notice)
{
    public static NoticeWords<RankGroup> Words { get; } = new NoticeWords<RankGroup>()
        .Say("组别序号", "Group no", "一、二、三……", "its number", group => Numeral.Of(group.Number, group.Notice.Language))
        .Say("组别", "Group", "如：各镇、区级部门", "the peer group", group => group.Peers.Name.In(group.Notice.Language))
        .Say("本组单位数", "Count of group", "参与排名的单位数", "how many are ranked in it", group => NumberText.Of(group.Ranked.Length))
        .Say("本组等次分布", "Grades of group", "如：优秀10家、良好5家", "how many have each grade", group => group.Notice.GradesOf(group.Ranked))
        .Each("排名", "Ranking", "本组的每一单位，按名次", "each unit of the group, by rank", RankFact.Words, group => group.Ranked.Select((unit, at) => new RankFact(at + 1, unit, group.Notice)));
}
