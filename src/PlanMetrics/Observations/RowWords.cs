using PlanMetrics.Plans;

namespace PlanMetrics.Observations;

/// <summary>The words that basis, source and state are written in.</summary>
internal static class RowWords
{
    public static readonly WordColumn<Basis> Basis = new(
        new("口径", "basis"), row => row.Basis, "当期、累计",
        (Observations.Basis.Period, ["当期", "本期", "period", "current"]),
        (Observations.Basis.Cumulative, ["累计", "cumulative"]));

    public static readonly WordColumn<DataSource> Source = new(
        new("数据来源", "source"), row => row.Source, "自报、法院、检察院、平台、牵头单位、监督、审计、调查",
        (DataSource.Self, ["自报", "self"]),
        (DataSource.Lead, ["牵头单位", "lead"]),
        (DataSource.Court, ["法院", "court"]),
        (DataSource.Procuratorate, ["检察院", "procuratorate"]),
        (DataSource.Platform, ["平台", "platform"]),
        (DataSource.Audit, ["审计", "audit"]),
        (DataSource.Survey, ["调查", "survey"]),
        (DataSource.Supervision, ["监督", "supervision"]));

    public static readonly WordColumn<StateWord> State = new(
        new("状态", "state"), row => row.State, "已填报、未填报、零报告、不适用",
        (StateWord.Reported, ["已填报", "reported"]),
        (StateWord.Missing, ["未填报", "missing"]),
        (StateWord.Nil, ["零报告", "nilReturn", "nil"]),
        (StateWord.NotApplicable, ["不适用", "notApplicable", "n.a.", "n/a", "na"]));
}
