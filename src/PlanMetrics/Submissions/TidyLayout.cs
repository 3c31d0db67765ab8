using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Submissions;

/// <summary>What a kind of tidy table is made of: its columns, those it cannot do without, and those that give it away.</summary>
internal sealed class TidyLayout
{
    /// <summary>A table of figures, a row each.</summary>
    public static readonly TidyLayout Figures = new(TableKind.Figures, [.. Enumerable.Range(0, (int)TidyColumn.Note + 1).Select(column => (TidyColumn)column), TidyColumn.SampleSize, TidyColumn.Instrument])
    {
        Required = [TidyColumn.Unit, TidyColumn.Target, TidyColumn.Period],
        OneOf = [TidyColumn.Value, TidyColumn.Numerator, TidyColumn.Denominator, TidyColumn.Comparator, TidyColumn.Date],
    };

    private static readonly TidyLayout Register = new(
        TableKind.Register,
        [
            TidyColumn.Unit, TidyColumn.Type, TidyColumn.Item, TidyColumn.Points, TidyColumn.Doubled, TidyColumn.Reason, TidyColumn.Document,
            TidyColumn.Date, TidyColumn.Approver, TidyColumn.Note,
        ])
    {
        Required = [TidyColumn.Unit, TidyColumn.Type, TidyColumn.Reason, TidyColumn.Document],
        Signs = [TidyColumn.Unit, TidyColumn.Type, TidyColumn.Points],
        Incomplete = RegisterCodes.Headings,
        OtherWords =
        [
            ("指标", TidyColumn.Item), ("target", TidyColumn.Item), ("次数/加倍", TidyColumn.Doubled), ("是否加倍", TidyColumn.Doubled),
            ("依据", TidyColumn.Document), ("文号", TidyColumn.Document), ("批准人", TidyColumn.Approver), ("审批", TidyColumn.Approver),
        ],
    };

    private static readonly TidyLayout Verification = new(
        TableKind.Verification,
        [
            TidyColumn.Unit, TidyColumn.Target, TidyColumn.Period, TidyColumn.Basis, TidyColumn.Source, TidyColumn.Field, TidyColumn.Reported,
            TidyColumn.Verified, TidyColumn.Reason, TidyColumn.Document, TidyColumn.Role, TidyColumn.Date, TidyColumn.Note,
        ])
    {
        Required =
        [
            TidyColumn.Unit, TidyColumn.Target, TidyColumn.Period, TidyColumn.Field, TidyColumn.Reported, TidyColumn.Verified, TidyColumn.Reason,
            TidyColumn.Document, TidyColumn.Role,
        ],
        Signs = [TidyColumn.Verified],
        OneSign = [TidyColumn.Field, TidyColumn.Reported, TidyColumn.Role],
        Incomplete = VerificationSheetCodes.Headings,
        OtherWords =
        [
            ("核定字段", TidyColumn.Field), ("核定项", TidyColumn.Field), ("原填报值", TidyColumn.Reported), ("自评值", TidyColumn.Reported),
            ("reportedvalue", TidyColumn.Reported), ("verifiedvalue", TidyColumn.Verified), ("核定理由", TidyColumn.Reason), ("理由", TidyColumn.Reason),
            ("依据", TidyColumn.Document), ("文号", TidyColumn.Document), ("basisdocument", TidyColumn.Document), ("核定单位", TidyColumn.Role),
            ("角色", TidyColumn.Role), ("核定日期", TidyColumn.Date),
        ],
    };

    private static readonly TidyLayout Evidence = new(
        TableKind.Evidence,
        [
            TidyColumn.Number, TidyColumn.Document, TidyColumn.Page, TidyColumn.File, TidyColumn.Hash, TidyColumn.Unit, TidyColumn.Target, TidyColumn.Period,
            TidyColumn.Note,
        ])
    {
        Required = [TidyColumn.Number, TidyColumn.File, TidyColumn.Unit],
        Signs = [TidyColumn.Hash],
        Incomplete = EvidenceCodes.Headings,
        OtherWords =
        [
            ("佐证编号", TidyColumn.Number), ("材料编号", TidyColumn.Number), ("文号", TidyColumn.Document), ("页", TidyColumn.Page), ("文件名", TidyColumn.File),
            ("校验值", TidyColumn.Hash),
        ],
    };

    private static readonly TidyLayout Objections = new(
        TableKind.Objections,
        [
            TidyColumn.Unit, TidyColumn.Target, TidyColumn.Claim, TidyColumn.Evidence, TidyColumn.Decision, TidyColumn.Document, TidyColumn.Received,
            TidyColumn.Decided, TidyColumn.Before, TidyColumn.After, TidyColumn.Note, TidyColumn.DecidedBy,
        ])
    {
        Required = [TidyColumn.Unit, TidyColumn.Target, TidyColumn.Claim, TidyColumn.Decision],
        Signs = [TidyColumn.Claim],
        Incomplete = ObjectionCodes.Headings,
        OtherWords =
        [
            ("异议事项", TidyColumn.Claim), ("异议", TidyColumn.Claim), ("诉求", TidyColumn.Claim), ("objection", TidyColumn.Claim),
            ("证据", TidyColumn.Evidence), ("处理结果", TidyColumn.Decision), ("处理决定", TidyColumn.Decision), ("复核意见", TidyColumn.Decision),
            ("依据", TidyColumn.Document), ("文号", TidyColumn.Document), ("处理依据", TidyColumn.Document), ("decisiondocument", TidyColumn.Document),
            ("提出日期", TidyColumn.Received), ("收文日期", TidyColumn.Received), ("受理日期", TidyColumn.Received), ("datereceived", TidyColumn.Received),
            ("处理日期", TidyColumn.Decided), ("答复日期", TidyColumn.Decided), ("datedecided", TidyColumn.Decided),
            ("处理前得分", TidyColumn.Before), ("pointsbefore", TidyColumn.Before), ("处理后得分", TidyColumn.After), ("pointsafter", TidyColumn.After),
            ("decided_by", TidyColumn.DecidedBy), ("办理单位", TidyColumn.DecidedBy), ("处理机构", TidyColumn.DecidedBy), ("复核单位", TidyColumn.DecidedBy),
        ],
    };

    private TidyLayout(TableKind kind, TidyColumn[] columns) => (Kind, Columns) = (kind, columns);

    /// <summary>
    /// All of them, in the order in which a row of headings is held against them: a sheet with columns of its own comes before figures, whose
    /// headings are few.
    /// </summary>
    public static ImmutableArray<TidyLayout> All { get; } = [Verification, Evidence, Objections, Figures, Register];

    public TableKind Kind { get; }

    /// <summary>Its columns.</summary>
    public TidyColumn[] Columns { get; }

    /// <summary>The columns that it cannot do without.</summary>
    public TidyColumn[] Required { get; private init; } = [];

    /// <summary>Columns of which it has at least one; the first is named where it has none. Empty where nothing more is asked.</summary>
    public TidyColumn[] OneOf { get; private init; } = [];

    /// <summary>Columns that give it away together, however many others it lacks; empty where nothing does.</summary>
    public TidyColumn[] Signs { get; private init; } = [];

    /// <summary>Columns of which one stands beside the signs; empty where they are enough.</summary>
    public TidyColumn[] OneSign { get; private init; } = [];

    /// <summary>What is said of a sheet that is given away and lacks something.</summary>
    public DiagnosticDescriptor Incomplete { get; private init; } = SubmissionCodes.LayoutHeader;

    /// <summary>Other words for its columns, as keys.</summary>
    public (string Word, TidyColumn Column)[] OtherWords { get; private init; } = [];
}
