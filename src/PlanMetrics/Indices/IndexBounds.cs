using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Indices;

/// <summary>The bounds of an indicator as its row gives them: lower and upper with a direction, or worst and best, which have one.</summary>
/// <param name="Lower">下限.</param>
/// <param name="Upper">上限.</param>
/// <param name="Worst">最差值.</param>
/// <param name="Best">最优值.</param>
/// <param name="StatedLower">Whether the row says that lower is better; null where it says nothing.</param>
internal sealed record IndexBounds(decimal? Lower, decimal? Upper, decimal? Worst, decimal? Best, bool? StatedLower)
{
    /// <summary>The value that earns least.</summary>
    public decimal? Zero => Worst ?? (StatedLower == true ? Upper : Lower);

    /// <summary>The value that earns full points.</summary>
    public decimal? One => Best ?? (StatedLower == true ? Lower : Upper);

    public bool HasAny => (Lower ?? Upper ?? Worst ?? Best) is not null;

    public bool IsMixed => (Lower ?? Upper) is not null && (Worst ?? Best) is not null;

    public bool IsReversed => Lower > Upper;

    public bool IsLower => Zero > One;

    public bool Contradicts => StatedLower is { } stated && stated != IsLower;

    /// <summary>The bounds in words.</summary>
    public LocalText Text
    {
        get
        {
            (string Chinese, string English, decimal? Value)[] all = [("下限", "lower", Lower), ("上限", "upper", Upper), ("最差值", "worst", Worst), ("最优值", "best", Best)];
            var there = all.Where(bound => bound.Value is not null).ToArray();
            return there.Length == 0
                ? new("界限未填写", "no bounds")
                : new(
                    string.Join("、", there.Select(bound => $"{bound.Chinese} {NumberText.Of(bound.Value!.Value)}")),
                    string.Join(", ", there.Select(bound => $"{bound.English} {NumberText.Of(bound.Value!.Value)}")));
        }
    }
}
