using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Profiles;

/// <summary>Reads what a profile file says of bonus, penalties, vetoes, quotas and ties, and keeps the places.</summary>
internal sealed class AdjustmentReader(ProfileRows rows)
{
    public AdjustmentRules Adjustments(DataObject item) => new()
    {
        Bonus = item.OptionalObject("bonus", row => new BonusRule((rows.Bonus = row).Number("cap")) { EntryCap = row.OptionalNumber("entryCap") }),
        Penalties = item.OptionalObject("penalties", row => new PenaltyRule
        {
            Cap = (rows.Penalties = row).OptionalNumber("cap"),
            DoubledFactor = row.OptionalNumber("doubledFactor") ?? 2m,
        }),
        Vetoes = item.Objects("vetoes", ReadVeto, required: false),
    };

    public GradeQuota Quota(DataObject item)
    {
        rows.Quotas.Add(item);
        return new(item.Text("grade"))
        {
            Peers = item.Texts("peers", required: false),
            Count = item.OptionalInteger("count"),
            Share = item.OptionalNumber("share"),
            Rounding = item.Choice("rounding", QuotaRounding.Down),
            TieBreaks = item.Objects("tieBreaks", TieBreak, required: false),
            EdgeTies = item.Choice("edgeTies", EdgeTies.LeaveOut),
        };
    }

    public TieBreak TieBreak(DataObject item)
    {
        rows.TieBreaks.Add(item);
        var by = item.Choice<TieBreakBasis>("by");
        var read = ReadItem(item);
        if (by == TieBreakBasis.Points && read.Level == ItemLevel.Total)
            item.Report(DataFileCodes.MissingProperty, "target");
        if (by != TieBreakBasis.Points && read.Level != ItemLevel.Total)
            item.Report(
                DataFileCodes.FieldsDisagree, "by", ("found", EnumName<TieBreakBasis>.Of(by)), ("other", DataReader.Field(NameOf(read.Level), read.Id ?? "")),
                ("expected", EnumName<TieBreakBasis>.Of(TieBreakBasis.Points)));
        return new(by) { Item = read };
    }

    /// <summary>The property that names a part of the tree.</summary>
    public static string NameOf(ItemLevel level) => EnumName<ItemLevel>.Of(level);

    private Veto ReadVeto(DataObject item)
    {
        rows.Vetoes.Add(item);
        var authority = item.OptionalObject("authority", Authority);
        if (authority is null)
            item.Report(AdjustmentRuleCodes.NoAuthority, "authority", ("veto", item.OptionalText("id") ?? ""));
        return new(item.Text("id"), item.Name(), authority ?? new Authority("", "", ""))
        {
            On = ReadItem(item),
            Effects = item.Choices<VetoEffect>("effects"),
            Grade = item.OptionalText("grade") ?? "",
            BarredGrades = item.OptionalInteger("barredGrades") ?? 1,
        };
    }

    /// <summary>What a rule rests on.</summary>
    public static Authority Authority(DataObject item) => new(item.Text("document"), item.Text("clause"), item.Text("approver"));

    private static ItemReference ReadItem(DataObject item)
    {
        var named = new List<ItemReference>();
        if (item.OptionalText("target") is { } target)
            named.Add(new(ItemLevel.Target, target));
        if (item.OptionalText("group") is { } group)
            named.Add(new(ItemLevel.Group, group));
        if (item.OptionalInteger("task") is { } task)
            named.Add(new(ItemLevel.Task, NumberText.Of(task)));
        if (item.OptionalInteger("section") is { } section)
            named.Add(new(ItemLevel.Section, NumberText.Of(section)));
        if (named.Count > 1)
            item.Report(
                AdjustmentRuleCodes.SeveralItems, NameOf(named[1].Level), ("found", string.Join(", ", named.Select(part => NameOf(part.Level)))));
        return named.Count == 0 ? default : named[0];
    }
}
