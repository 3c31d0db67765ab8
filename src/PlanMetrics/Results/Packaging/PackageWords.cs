using PlanMetrics.Diagnostics;

namespace PlanMetrics.Results.Packaging;

/// <summary>资料包用语: the kinds of package as people call them.</summary>
public static class PackageWords
{
    /// <summary>The name of a kind of package.</summary>
    /// <param name="audience">For whom it is.</param>
    public static LocalText Of(PackageAudience audience) => audience switch
    {
        PackageAudience.Internal => new("内部包", "internal package"),
        PackageAudience.Assessment => new("评估包", "assessment package"),
        _ => new("公开包", "public package"),
    };

    /// <summary>For whom it is, in a sentence.</summary>
    /// <param name="audience">For whom it is.</param>
    internal static LocalText Purpose(PackageAudience audience) => audience switch
    {
        PackageAudience.Internal => new("供本机关存档和复核，含全部内容，不得对外提供。", "For the office itself, to keep and to verify. It holds everything and does not leave the office."),
        PackageAudience.Assessment => new("供受委托的第三方评估机构使用，仅限评估用途，不得转给他人。", "For a third party that was asked to assess, for that purpose alone, not to be passed on."),
        _ => new("可以公开。只含得分、口径和哈希值。", "For the public: scores, definitions and hashes, nothing else."),
    };
}
