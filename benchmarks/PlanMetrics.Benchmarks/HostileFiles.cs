using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PlanMetrics.Benchmarks;

/// <summary>
/// What does a hostile file cost? Every file of a folder with an index.json, each read by a process of its own as the main job reads it; the
/// table of outcome, processor time and memory is written, or compared with the one that is committed.
/// </summary>
internal static class HostileFiles
{
    private const double MostSeconds = 1;

    // The check is a gate, and seconds are those of a machine at one moment: there only what hangs fails.
    private const double HangSeconds = 10;
    private const double MostMegabytes = 150;

    // The row of the threat matrix each file belongs to, by the start of its id.
    private static readonly (string Start, string Row)[] Rows =
    [
        ("C00", "–"), ("Z01", "T-A01"), ("Z02", "T-A02"), ("Z03", "T-A01"), ("Z04", "T-A01"), ("Z05", "T-A04"), ("Z06", "T-A04"), ("Z07", "T-A05"), ("Z08", "T-A05"),
        ("Z09", "T-A06"), ("Z10", "T-A06"), ("Z11", "T-A07"), ("Z12", "T-A08"), ("Z13", "T-A08"), ("Z14", "T-A09"), ("Z15", "T-A09"), ("Z16", "T-A10"), ("Z17", "T-A09"),
        ("Z18", "T-A05"), ("Z19", "T-A11"), ("Z20", "T-A11"), ("Z21", "T-A03"), ("Z22", "T-A11"), ("Z23", "T-A12"), ("Z24", "T-A05"), ("O01", "T-A13"), ("O02", "T-A13"),
        ("O06", "T-A05"), ("O07", "T-A05"), ("O", "T-A14"), ("X01", "T-B01"), ("X02", "T-B01"), ("X03", "T-B02"), ("X04", "T-B02"), ("X05", "T-B02"), ("X06", "T-B02"),
        ("X07", "T-B03"), ("X08", "T-B03"), ("X09", "T-B03"), ("X11", "T-B05"), ("X13", "T-B06"), ("X", "T-B04"), ("D01", "T-C01"), ("D02", "T-C04"), ("D03", "T-C04"),
        ("D04", "T-C02"), ("D05", "T-C03"), ("D06", "T-C03"), ("D07", "T-C03"), ("D08", "T-C05"), ("D09", "T-C06"), ("D10", "T-C06"), ("D11", "T-C05"), ("D", "T-C07"),
        ("S01", "T-D12"), ("S02", "T-A09"), ("S03", "T-D12"), ("S04", "T-D13"), ("S05", "T-D13"), ("S06", "T-B06"), ("S07", "T-B06"), ("S08", "T-A09"), ("V01", "T-D01"),
        ("V02", "T-D02"), ("V03", "T-D07"), ("V04", "T-D08"), ("V05", "T-D08"), ("V06", "T-D03"), ("V07", "T-D09"), ("V08", "T-D09"), ("V09", "T-D09"), ("V10", "T-D11"),
        ("V11", "T-C09"), ("V12", "T-C08"), ("V13", "T-B05"), ("V14", "T-B05"), ("V15", "T-D14"), ("V16", "T-D06"), ("V17", "T-D14"), ("V18", "T-D03"), ("N06", "T-G01"),
        ("N07", "T-F01"), ("N08", "T-F02"), ("N10", "T-F02"), ("N11", "T-F04"), ("N", "T-C10"), ("F05", "T-F02"), ("F", "T-F03"),
    ];

    public static int Run(string folder, string table, bool isCheck)
    {
        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "index.json")));
        var results = index.RootElement.EnumerateArray()
            .Select(entry => HostileResult.Of(folder, entry.GetProperty("id").GetString()!, entry.GetProperty("file").GetString()!, entry.GetProperty("expect").GetString()!))
            .ToArray();
        var faults = results.Where(result => result.HasDied || result.Seconds > (isCheck ? HangSeconds : MostSeconds) || result.Megabytes > MostMegabytes)
            .Select(result => $"{result.Id}: {result.Outcome}, {result.Seconds:0.00} s, {result.Megabytes:0} MB").ToList();
        if (isCheck)
        {
            var known = File.ReadAllLines(table).ToHashSet(StringComparer.Ordinal);
            faults.AddRange(results.Where(result => !known.Any(line => line.StartsWith(Told(result), StringComparison.Ordinal))).Select(result => $"not in the table: {Told(result)}"));
        }
        else
            File.WriteAllText(table, Write(results));
        foreach (var fault in faults)
            Console.WriteLine(fault);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{results.Length} files, {faults.Count} faults; at most {results.Max(result => result.Seconds):0.00} s and {results.Max(result => result.Megabytes):0} MB"));
        return faults.Count == 0 ? 0 : 1;
    }

    private static string Write(HostileResult[] results)
    {
        var text = new StringBuilder($"""
            # Hostile and awkward files

            What `check FILE` does with each file of the generator of hostile workbooks: the row of the threat matrix, what the generator expects, what happens. "refused" means
            that nothing of the file is used and the finding says why; "read" gives the cells that hold something and the findings beside them. Processor time is that of reading
            the file, memory the largest resident memory of the whole process (some {results.Min(result => result.Megabytes):0} MB of it is the runtime). None may take more than {MostSeconds:0} s and {MostMegabytes:0} MB.

            Written by `benchmarks/run-hostile.sh FOLDER`; the gate compares it (`--check`).

            | file | row | expected | what happens | ms | MB |
            |---|---|---|---|---|---|

            """);
        foreach (var result in results)
            text.Append(CultureInfo.InvariantCulture, $"{Told(result)} {result.Seconds * 1000:0} | {result.Megabytes:0} |\n");
        return text.ToString();
    }

    private static string Told(HostileResult result)
    {
        var row = Rows.First(row => result.Id.StartsWith(row.Start, StringComparison.Ordinal)).Row;
        return $"| {result.Id} | {row} | {result.Expected.Replace('|', '/')} | {result.Outcome} |";
    }
}
