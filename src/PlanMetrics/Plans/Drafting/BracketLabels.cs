using System.Text.RegularExpressions;

namespace PlanMetrics.Plans.Drafting;

/// <summary>The labels within a bracket of units.</summary>
internal static partial class BracketLabels
{
    [GeneratedRegex("""
        (?<lead> 牵头责任单位|牵头及责任单位|主要责任单位|牵头单位|牵头部门|主办单位|主责单位 ) [:〕)\]】}﹞〗]+
        | (?<joint> 责任单位|责任部门|责任主体|责任科室|实施单位|落实单位|承办单位 ) [:〕)\]】}﹞〗]+
        | (?<other> 配合单位|配合部门|协同单位|参与单位|参加单位|协办单位 ) [:〕)\]】}﹞〗]+
        | (?<time> 完成时限|完成时间|时限要求|时间要求 ) [:〕)\]】}﹞〗]+
        | (?<person> 责任领导|牵头领导 ) [:〕)\]】}﹞〗]+
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex Any();
}
