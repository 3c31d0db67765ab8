using System.Collections.Immutable;
using System.Text;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Samples;

/// <summary>
/// 模拟数据: a made-up district that reports on a real plan. Every figure is drawn from a seed; none is a statistic of anybody.
/// </summary>
public sealed class SampleDistrict
{
    private SampleDistrict(Roster roster, string rosterText, ImmutableArray<SampleBook> books)
    {
        Roster = roster;
        RosterText = rosterText;
        Books = books;
    }

    /// <summary>The units, settings and calendar of the made-up district.</summary>
    public Roster Roster { get; }

    /// <summary>The same as the text of a <c>roster.json</c>.</summary>
    public string RosterText { get; }

    /// <summary>The typing faults planted; empty unless asked for.</summary>
    public ImmutableArray<PlantedFault> Faults { get; private init; } = [];

    /// <summary>The figures helped, each where it stands; empty unless asked for.</summary>
    public ImmutableArray<PlantedFault> Manipulations { get; private init; } = [];

    /// <summary>The units that were not on time, each with what it did; empty unless asked for.</summary>
    public ImmutableArray<PlantedFault> Delays { get; private init; } = [];

    /// <summary>The list of intake, by its path; null unless units were late.</summary>
    internal (string File, string Text)? Intake { get; private init; }

    /// <summary>The workbooks, by file.</summary>
    internal ImmutableArray<SampleBook> Books { get; }

    /// <summary>Files that are no readable workbooks, by path; planted faults.</summary>
    internal ImmutableArray<SampleBrokenFile> BrokenFiles { get; private init; } = [];

    /// <summary>The paths of everything that <see cref="Write"/> writes, below its folder, with forward slashes.</summary>
    public ImmutableArray<string> Files =>
        ["roster.json", .. Intake is { } intake ? [intake.File] : Array.Empty<string>(), .. Books.Select(book => book.File), .. BrokenFiles.Select(file => file.File)];

    /// <summary>Makes a district; the same plan and options give the same district on every machine.</summary>
    /// <param name="plan">The plan it reports on.</param>
    /// <param name="options">Seed, years and whether to plant faults, manipulations or late units.</param>
    /// <exception cref="ArgumentException">The years are none of the plan's, or end before they begin.</exception>
    public static SampleDistrict Make(Plan plan, SampleOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        if (options.FirstYear < plan.FirstYear || options.LastYear > plan.LastYear || options.LastYear < options.FirstYear)
            throw new ArgumentException($"The years {options.FirstYear} to {options.LastYear} do not lie in order within {plan.FirstYear} to {plan.LastYear}.", nameof(options));
        var seed = new SampleSeed(options.Seed);
        var roster = SampleRoster.Of(plan, options);
        var facts = new SampleFacts(plan, roster, seed);
        var rows = new SampleRows(seed, facts);
        var units = new SampleUnitBooks(facts, rows);
        var sources = new SampleSourceBooks(seed, facts, rows);
        var books = Enumerable.Range(options.FirstYear, options.LastYear - options.FirstYear + 1)
            .Select(year => DutyTable.From(plan, roster, year))
            .SelectMany(duties => units.Of(roster, duties).Concat(sources.Of(roster, duties)))
            .OrderBy(book => book.File, StringComparer.Ordinal)
            .ToImmutableArray();
        var text = SampleRosterFile.Text(roster);
        var (manipulations, delays) = (ImmutableArray<PlantedFault>.Empty, ImmutableArray<PlantedFault>.Empty);
        (string, string)? intake = null;
        if (options.Late > 0)
        {
            (books, delays, var list) = SampleDelays.Plant(books, roster, facts, seed, options.LastYear, options.Late);
            intake = (SampleDelays.FileOf(options.LastYear), list);
        }

        if (options.Manipulate)
            (books, manipulations) = SampleManipulations.Plant(books, plan, options.LastYear);
        if (!options.Faults)
            return new(roster, text, books) { Manipulations = manipulations, Delays = delays, Intake = intake };
        var planted = SampleFaults.Plant(books, options.LastYear);
        return new(roster, text, planted.Books) { Faults = planted.Faults, BrokenFiles = planted.BrokenFiles, Manipulations = manipulations, Delays = delays, Intake = intake };
    }

    /// <summary>Writes the roster and the workbooks; files of the same name are replaced.</summary>
    /// <param name="folder">The folder; made where it does not exist.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public void Write(string folder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        Place(folder, "roster.json", Encoding.UTF8.GetBytes(RosterText));
        foreach (var book in Books)
        {
            cancellation.ThrowIfCancellationRequested();
            Place(folder, book.File, SampleWorkbook.Bytes(book));
        }

        // With a byte-order mark, so that spreadsheets open it with its Chinese intact.
        if (Intake is { } intake)
            Place(folder, intake.File, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(intake.Text)]);
        foreach (var file in BrokenFiles)
            Place(folder, file.File, file.Content());
    }

    // Under another name first, so that a full disk never leaves half a workbook.
    private static void Place(string folder, string file, byte[] content)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path + ".part", content);
        File.Move(path + ".part", path, overwrite: true);
    }
}
