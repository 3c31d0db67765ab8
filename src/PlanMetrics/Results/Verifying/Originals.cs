using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Results.Comparing;
using PlanMetrics.Rosters;

namespace PlanMetrics.Results.Verifying;

/// <summary>The data files that ship with the program: where a result was made of one, what was changed in the folder's copy can be told.</summary>
internal sealed class Originals(ResultIdentity identity)
{
    private const string PlanId = "zhaohua-2021-2025";

    /// <summary>The original of a data file; null where it did not come with this program.</summary>
    public byte[]? Find(string path) => Candidates(path)
        .FirstOrDefault(bytes => ManifestJson.HashOf(bytes) == ResultIdentity.HashOf(path, identity.Outputs));

    private static IEnumerable<byte[]> Candidates(string path) => path switch
    {
        ResultContents.Plan => [PlanFile.Embedded(PlanId).ToArray()],
        ResultContents.Profile => ((string[])["equal", "explicit"]).Select(name => ProfileFile.Embedded(name).ToArray()),
        ResultContents.Roster => [RosterOf(Plan.Embedded(PlanId))],
        _ => [],
    };

    private static byte[] RosterOf(Plan plan)
    {
        using var stream = new MemoryStream();
        RosterJson.Write(Roster.Of(plan), stream);
        return stream.ToArray();
    }
}
