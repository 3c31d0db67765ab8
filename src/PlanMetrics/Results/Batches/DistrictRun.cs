using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Observations;
using PlanMetrics.Rosters;

namespace PlanMetrics.Results.Batches;

/// <summary>Scores one district after the other; safe for several threads, each with a district of its own.</summary>
/// <param name="place">Where the results go.</param>
/// <param name="settings">What all are scored by.</param>
/// <param name="noticed">Receives what no file of the batch says, because it tells of this run alone.</param>
internal sealed class DistrictRun(string place, BatchSettings settings, Findings noticed)
{
    private readonly InputOptions reading = new()
    {
        Encoding = settings.Encoding, Mappings = settings.Mappings, Plan = settings.Plan, MaxDegreeOfParallelism = 1,
    };

    private readonly ResultOptions writing = new()
    {
        Files = settings.Files, CopyInputs = settings.CopyInputs, Encoding = settings.Encoding, MaxDegreeOfParallelism = 1,
    };

    public DistrictResult Of(DistrictInput district, CancellationToken ct)
    {
        if (district.Refusal is { } refusal)
            return Failed(district, [refusal]);
        try
        {
            var faults = new Findings();
            return RosterOf(district, faults) is { } roster
                ? Of(district, roster.Roster, settings.Sources with { Roster = roster.Bytes }, faults, ct)
                : Failed(district, Placed(district, faults.Sorted()));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What is written is guarded where it is written; what arrives here was taken away or closed while it was read.
            return Failed(district, [Diagnostic.At(BatchCodes.ReadFault, new SourceLocation(district.Name), ("district", district.Id), ("fault", WriteReason.Of(fault)))]);
        }
    }

    private DistrictResult Of(DistrictInput district, Roster roster, ResultSources sources, Findings faults, CancellationToken ct)
    {
        var folder = Path.Combine(place, district.Id);
        var kept = new KeptDistrict(folder, settings, reading);
        if (kept.IsCurrent(district, sources, roster, ct))
        {
            if (kept.Altered(ct) is not { } altered)
                return Published(district, folder, faults) with { IsKept = true };
            noticed.Add(Diagnostic.At(BatchCodes.ScoredAnew, new SourceLocation(district.Id), ("district", district.Id), ("file", altered)));
        }

        return Score(district, folder, roster, sources, faults, ct);
    }

    private DistrictResult Score(DistrictInput district, string folder, Roster roster, ResultSources sources, Findings faults, CancellationToken ct)
    {
        var found = new Findings();
        var read = InputReader.Read([district.Path], found, reading, null, ct);
        if (read.Submissions.IsEmpty)
            return Refused(district, BatchCodes.Unread, found, faults);
        var scope = settings.Scope;
        var observations = ObservationTable.From(settings.Plan, roster, settings.Profile, read.Submissions, scope.Year, found, ct);
        if (observations.All.IsEmpty)
            return Refused(district, BatchCodes.NoFigures, found, faults);
        var report = Evaluation.Run(settings.Plan, roster, settings.Profile, observations, new EvaluationOptions { AsOf = scope.AsOf }, found, ct)
            .ToReport(settings.FileLanguage);
        var outputs = new Findings();
        if (!ResultFolder.Write(report, sources with { Inputs = read.Sources, Unread = read.Unread }, folder, writing, outputs, ct))
            return Failed(district, Within(outputs.Sorted(), folder, district.Id)) with { IsUnwritten = true };
        noticed.AddRange(outputs.Sorted());
        return Published(district, folder, faults);
    }

    // A result says the same wherever it stands, and so does the summary.
    private static ImmutableArray<Diagnostic> Within(ImmutableArray<Diagnostic> findings, string folder, string id) =>
    [
        .. findings.Select(finding => finding with
        {
            Location = finding.Location with { File = id },
            Arguments = [.. finding.Arguments.Select(argument => argument.Value.Chinese == folder ? argument with { Value = id } : argument)],
        }),
    ];

    private static DistrictResult Published(DistrictInput district, string folder, Findings faults) =>
        DistrictTables.Read(district.Id, folder) with { Findings = Placed(district, faults.Sorted()) };

    private (Roster Roster, ReadOnlyMemory<byte>? Bytes)? RosterOf(DistrictInput district, Findings faults)
    {
        var own = Path.Combine(district.Path, InputReader.RosterName);
        if (!district.IsFolder || !File.Exists(own))
            return (settings.Roster, settings.Sources.Roster);
        var bytes = File.ReadAllBytes(own);
        return RosterFile.Read(bytes, InputReader.RosterName, settings.Plan, faults) is { } roster ? (roster, bytes) : null;
    }

    private static DistrictResult Refused(DistrictInput district, DiagnosticDescriptor reason, Findings found, Findings faults) => Failed(
        district,
        [
            Diagnostic.At(reason, new SourceLocation(district.Name), ("district", district.Id)),
            .. Placed(district, [.. found.Sorted().Where(finding => finding.Severity == Severity.Error), .. faults.Sorted()]),
        ]);

    private static DistrictResult Failed(DistrictInput district, ImmutableArray<Diagnostic> findings) =>
        new(district.Id, DistrictState.Failed) { Findings = findings };

    // Within a folder files are named from there; beside other districts its own name belongs to theirs.
    private static ImmutableArray<Diagnostic> Placed(DistrictInput district, ImmutableArray<Diagnostic> findings) => district.IsFolder
        ? [.. findings.Select(finding => finding with { Location = finding.Location with { File = $"{district.Id}/{finding.Location.File}" } })]
        : findings;
}
