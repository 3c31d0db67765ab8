using PlanMetrics.Reports.Html;

namespace PlanMetrics.Reports.Notices;

/// <summary>扣分明细: one target that lost points of a unit's total.</summary>
/// <param name="Target">The target with its facts.</param>
/// <param name="Loss">What it could have brought to the total, and what it lost of that.</param>
internal sealed record DeductionFact(TargetFact Target, PointLoss Loss)
{
    public static NoticeWords<DeductionFact> Words { get; } = new NoticeWords<DeductionFact>()
        .With(TargetFact.Words, fact => fact.Target)
        .Say("满分", "Full", "该目标在总分中的分值", "what it could bring to the total", fact => PageData.Points(fact.Loss.Full))
        .Say("得分值", "Earned", "该目标在总分中的得分", "what it brought to the total", fact => PageData.Points(fact.Loss.Full - fact.Loss.Lost))
        .Say("扣分", "Lost", "该目标在总分中的扣分", "what it lost of the total", fact => PageData.Points(fact.Loss.Lost));

    /// <summary>What was lost, the most first.</summary>
    public static IEnumerable<DeductionFact> Of(UnitExtract extract) =>
        PointLosses.Of(extract.Unit).Targets
            .Where(loss => loss.Lost > 0m && loss.Node.Measure is not null)
            .OrderByDescending(loss => loss.Lost).ThenBy(loss => loss.Node.Id, StringComparer.Ordinal)
            .Select((loss, at) => new DeductionFact(new TargetFact(at + 1, loss.Node.Measure!, extract.Report), loss));
}
