namespace PlanMetrics.Risks.Rule;

/// <summary>Cases that count in part, by their age.</summary>
internal readonly record struct WeighedCount(double Good, double Cases)
{
    public double Rate => Good / Cases;

    public static WeighedCount operator +(WeighedCount left, CaseCount right) => new(left.Good + right.Good, left.Cases + right.Cases);

    public static WeighedCount operator *(double weight, WeighedCount count) => new(weight * count.Good, weight * count.Cases);
}
