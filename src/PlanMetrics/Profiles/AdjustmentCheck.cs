using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>Whether bonus, penalties, vetoes, quotas and tie-breaks of a profile can be meant as they stand.</summary>
internal sealed class AdjustmentCheck(Profile profile, ProfileRows rows)
{
    private static readonly LocalText AboveZero = new("大于 0 的数字", "a number above 0");
    private static readonly LocalText GradeName = new("等次", "grade");

    /// <summary>The checks that need no plan.</summary>
    public void Run()
    {
        CheckSizes();
        CheckVetoes();
        CheckQuotas();
    }

    /// <summary>The checks against a plan: each item that is named must be one that the profile scores.</summary>
    public void Against(Plan plan)
    {
        var items = new ProfileItems(plan, profile);
        for (var i = 0; i < rows.Vetoes.Count; i++)
            Known(items, profile.Adjustments.Vetoes[i].On, rows.Vetoes[i]);
        // Rows stand in the order of reading: those of the ranks, then those of each quota.
        var tieBreaks = profile.TieBreaks.Concat(profile.Quotas.SelectMany(quota => quota.TieBreaks)).ToArray();
        for (var i = 0; i < tieBreaks.Length; i++)
            Known(items, tieBreaks[i].Item, rows.TieBreaks[i]);
    }

    private static void Known(ProfileItems items, ItemReference item, DataObject row)
    {
        if (item.Level != ItemLevel.Total && row.IsSound && !items.Has(item))
            row.Report(
                DataFileCodes.UnknownId, AdjustmentReader.NameOf(item.Level), ("found", item.Id ?? ""),
                ("expected", new LocalText("计分项目", "item that the profile scores")));
    }

    private static void Size(DataObject? row, string name, decimal? value, bool fits, LocalText expected)
    {
        if (row is { IsSound: true } && value is { } number && !fits)
            row.Report(DataFileCodes.Range, name, ("found", NumberText.Of(number)), ("expected", expected));
    }

    private void CheckSizes()
    {
        var (bonus, penalties) = (profile.Adjustments.Bonus, profile.Adjustments.Penalties);
        Size(rows.Bonus, "cap", bonus?.Cap, bonus?.Cap > 0, AboveZero);
        Size(rows.Bonus, "entryCap", bonus?.EntryCap, bonus?.EntryCap > 0, AboveZero);
        Size(rows.Penalties, "cap", penalties?.Cap, penalties?.Cap > 0, AboveZero);
        Size(rows.Penalties, "doubledFactor", penalties?.DoubledFactor, penalties?.DoubledFactor > 1, new("大于 1 的数字", "a number above 1"));
    }

    private void CheckVetoes()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var spellings = new Dictionary<string, Veto>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Vetoes.Count; i++)
        {
            var (veto, row) = (profile.Adjustments.Vetoes[i], rows.Vetoes[i]);
            if (veto.Effects.IsEmpty && row.Has("effects"))
                row.Report(AdjustmentRuleCodes.NoEffect, "effects", ("veto", veto.Id));
            if (!row.IsSound)
                continue;
            if (!ids.Add(veto.Id))
                row.Report(DataFileCodes.DuplicateId, "id", ("found", veto.Id));
            CheckSpellings(veto, row, spellings);
            CheckEffects(veto, row);
        }
    }

    // A register names it by id or name; each must mean one veto.
    private static void CheckSpellings(Veto veto, DataObject row, Dictionary<string, Veto> spellings)
    {
        foreach (var spelling in new[] { veto.Id, veto.Name.Chinese, veto.Name.English }.Select(TextFold.Key))
            if (!spellings.TryAdd(spelling, veto) && spellings[spelling] is var other && other.Id != veto.Id)
                row.Report(DataFileCodes.SameName, "name", ("found", veto.Name), ("other", other.Name));
    }

    private void CheckEffects(Veto veto, DataObject row)
    {
        if (veto.Effects.Contains(VetoEffect.ZeroItem) && veto.On.Level == ItemLevel.Total)
            row.Report(AdjustmentRuleCodes.OnNothing, "effects", ("veto", veto.Id));
        CheckPart(row, "grade", VetoEffect.CapGrade, veto.Effects, isRequired: true);
        CheckPart(row, "barredGrades", VetoEffect.BarTopGrades, veto.Effects, isRequired: false);
        if (veto.Grade.Length > 0 && !IsGrade(veto.Grade))
            row.Report(DataFileCodes.UnknownId, "grade", ("found", veto.Grade), ("expected", GradeName));
        if (veto.Effects.Contains(VetoEffect.BarTopGrades) && (veto.BarredGrades < 1 || veto.BarredGrades >= profile.Grades.Length))
            row.Report(
                DataFileCodes.Range, row.Has("barredGrades") ? "barredGrades" : "effects", ("found", veto.BarredGrades),
                ("expected", new LocalText("不小于 1、小于等次的个数", "at least 1 and less than there are grades")));
    }

    // What belongs to one effect stands with it, and not without.
    private static void CheckPart(DataObject row, string name, VetoEffect effect, ImmutableArray<VetoEffect> effects, bool isRequired)
    {
        if (row.Has(name) && !effects.Contains(effect))
            row.Report(
                DataFileCodes.FieldsDisagree, name, ("found", row.NodeOf(name).Text),
                ("other", DataReader.Field("effects", string.Join(", ", effects.Select(EnumName<VetoEffect>.Of)))),
                ("expected", EnumName<VetoEffect>.Of(effect)));
        else if (isRequired && !row.Has(name) && effects.Contains(effect))
            row.Report(DataFileCodes.MissingProperty, name);
    }

    private void CheckQuotas()
    {
        var taken = new HashSet<(string Grade, string Peers)>();
        for (var i = 0; i < rows.Quotas.Count; i++)
        {
            var (quota, row) = (profile.Quotas[i], rows.Quotas[i]);
            if (!row.IsSound)
                continue;
            if (!IsGrade(quota.Grade))
                row.Report(DataFileCodes.UnknownId, "grade", ("found", quota.Grade), ("expected", GradeName));
            else if (profile.Grades[0].Name.Chinese == quota.Grade)
                row.Report(AdjustmentRuleCodes.QuotaOfLowest, "grade", ("found", quota.Grade));
            row.CheckEach("peers", name => profile.PeerGroups.Any(group => group.Name.Chinese == name), new("排名组", "peer group"));
            foreach (var group in profile.PeerGroups)
                if (quota.IsFor(group) && !taken.Add((quota.Grade, group.Name.Chinese)))
                    row.Report(DataFileCodes.DuplicateId, "grade", ("found", quota.Grade));
            CheckSize(quota, row);
        }
    }

    private static void CheckSize(GradeQuota quota, DataObject row)
    {
        if (quota.Count is null == quota.Share is null)
            row.Report(AdjustmentRuleCodes.QuotaSize, "count", ("found", quota.Count is null ? new LocalText("两者皆无", "neither") : new("两者皆有", "both")));
        Size(row, "count", quota.Count, quota.Count >= 0, new("不小于 0 的整数", "a whole number not below 0"));
        Size(row, "share", quota.Share, quota.Share is >= 0 and <= 1, new("0 至 1", "0 to 1"));
        if (row.Has("rounding") && quota.Share is null && quota.Count is not null)
            row.Report(
                DataFileCodes.FieldsDisagree, "rounding", ("found", EnumName<QuotaRounding>.Of(quota.Rounding)),
                ("other", DataReader.Field("count", NumberText.Of(quota.Count.Value))), ("expected", new LocalText("不出现", "nothing here")));
    }

    private bool IsGrade(string name) => profile.Grades.Any(grade => grade.Name.Chinese == name);
}
