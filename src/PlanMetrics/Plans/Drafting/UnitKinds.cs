using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PlanMetrics.Plans.Drafting;

/// <summary>The kinds of unit that a draft proposes, and which one a name looks like.</summary>
internal static partial class UnitKinds
{
    private const string Department = "department";
    private const string PartyOrgan = "partyOrgan";
    private const string Vertical = "verticalAgency";
    private const string Court = "courtOrProcuratorate";
    private const string Congress = "congressOrDiscipline";
    private const string Assessor = "assessor";

    public static ImmutableArray<UnitKind> All { get; } =
    [
        new(UnitKind.Town, new("乡镇、街道等下级政府", "town or other lower government")),
        new(Department, new("政府部门", "government department")),
        new(PartyOrgan, new("党群部门", "Party organ")),
        new(Vertical, new("垂直管理机构", "branch of a higher organ")),
        new(Court, new("法院、检察院", "court or procuratorate")),
        new(Congress, new("人大、政协、纪检监察机关", "congress, conference or discipline organ")),
        new(Assessor, new("考核主体", "assessor")),
    ];

    public static ImmutableArray<UnitGroup> Groups { get; } =
    [
        new("departments", new("政府部门", "government departments")),
        new("partyOrgans", new("党群部门", "Party organs")),
    ];

    public static string Of(string name) =>
        Courts().IsMatch(name) ? Court
        : Congresses().IsMatch(name) ? Congress
        : Assessors().IsMatch(name) ? Assessor
        : Party().IsMatch(name) ? PartyOrgan
        : Verticals().IsMatch(name) ? Vertical
        : Town().IsMatch(name) ? UnitKind.Town
        : Department;

    public static ImmutableArray<string> GroupsOf(string kind) => kind switch
    {
        Department or Vertical => ["departments"],
        PartyOrgan => ["partyOrgans"],
        _ => [],
    };

    public static bool IsScored(string kind) => kind is not (Court or Congress or Assessor);

    public static bool IsAssessor(string kind) => kind == Assessor;

    [GeneratedRegex("法院$|检察院$")]
    private static partial Regex Courts();

    [GeneratedRegex("人大|政协|纪委|监委|纪检")]
    private static partial Regex Congresses();

    [GeneratedRegex("绩效|考核(办|委|中心)")]
    private static partial Regex Assessors();

    [GeneratedRegex("""
        ^[省市县区州旗]?委(?!员)|党委|党工委|编办|组织部|宣传部|统战部|政法委|网信办|党校|巡察|机关工委|总工会|团委|妇联|工商联|残联|科协|法学会|直属机关|依法治.办
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Party();

    [GeneratedRegex("分局$|税务|海关|气象局|海事|支行|人民银行|烟草|消防救援|邮政管理|国家统计局|金融监管")]
    private static partial Regex Verticals();

    [GeneratedRegex("(镇|乡|街道|街道办|街道办事处|园区管委会|开发区管委会)(政府|人民政府|党委)?$")]
    private static partial Regex Town();
}
