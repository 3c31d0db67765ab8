using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Samples;

/// <summary>The workbooks of those who hold figures about others: court, procuratorate, supervision, platform, audit.</summary>
internal sealed class SampleSourceBooks(SampleSeed seed, SampleFacts facts, SampleRows rows)
{
    // Supervision has looked into these at a few bodies only, so that most are without an independent source.
    private static readonly FrozenSet<string> SeldomSupervised = FrozenSet.Create(
        StringComparer.Ordinal, "contract-repudiation-zero", "adjudication-refusal-zero", "adjudication-delay-zero");

    private static readonly FrozenSet<string> OnPlatform = FrozenSet.Create(
        StringComparer.Ordinal,
        "commit-speedup-rate", "e-cert-generation-rate", "e-seal-rate", "investment-full-online-rate", "proactive-disclosure-rate",
        "egov-extranet-village-coverage", "annual-report-online-publication");

    private static readonly (DataSource Source, string Id, string Holder, string Written)[] Holders =
    [
        (DataSource.Court, "court", "区法院", "法院"),
        (DataSource.Procuratorate, "procuratorate", "区检察院", "检察院"),
        (DataSource.Supervision, "supervision", "区司法局执法监督", "监督"),
        (DataSource.Platform, "platform", "区行政审批局一体化平台", "平台"),
        (DataSource.Audit, "audit", "区审计局", "审计"),
    ];

    /// <summary>The workbooks of a year.</summary>
    public IEnumerable<SampleBook> Of(Roster roster, DutyTable duties) => Holders.Select(holder => new SampleBook(
        string.Create(CultureInfo.InvariantCulture, $"{duties.Year}/source-{holder.Id}-{holder.Holder}.xlsx"),
        string.Create(CultureInfo.InvariantCulture, $"{holder.Holder} {duties.Year}年度法治政府建设指标外部数据"),
        RowsOf(roster, duties, holder.Source, holder.Written)));

    private ImmutableArray<SubmissionRow> RowsOf(Roster roster, DutyTable duties, DataSource source, string written) =>
    [
        .. from duty in duties.Duties
           where duty.Target.Tier != Tier.Extended && duty.Target.Source == source
           from unit in duty.OwedBy
           where Holds(unit, duty.Target, duties.Year)
               && !roster.NotApplicable.Any(entry => entry.Unit == unit.Id && entry.Target == duty.Target.Id)
           from row in rows.By(written, unit, duty.Target, duties.Year)
           select row,
    ];

    private bool Holds(ReportingUnit unit, Target target, int year) => target switch
    {
        { Source: DataSource.Court, Figure: FigureKind.Ratio } => HasCases(unit, target, year),
        { Source: DataSource.Platform } => OnPlatform.Contains(target.Id),
        _ => !SeldomSupervised.Contains(target.Id) || seed.Stream("supervised", unit.Id, target.Id).Chance(150),
    };

    // The court lists those whom somebody took to court.
    private bool HasCases(ReportingUnit unit, Target target, int year) =>
        Enumerable.Range(1, 4).Any(quarter => facts.Of(unit, target, year, quarter) is Observations.Figure.Ratio { Denominator: > 0 });
}
