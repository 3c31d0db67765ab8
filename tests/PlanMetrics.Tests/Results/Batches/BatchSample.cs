using System.Collections.Immutable;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Results;
using PlanMetrics.Results.Batches;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Files;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results.Batches;

/// <summary>Small districts of two towns and two rates.</summary>
internal sealed class BatchSample : IDisposable
{
    public const string Heading = "单位,指标,报告期,分子,分母\n";

    private static readonly byte[] PlanBytes = Encoding.UTF8.GetBytes(
        """
        {
          "schemaVersion": 1, "id": "mini", "title": "小规划", "firstYear": 2021, "lastYear": 2025,
          "kinds": [ { "id": "town", "name": "镇" } ], "groups": [], "settings": [],
          "sections": [ { "number": 1, "heading": "（一）", "part": "二、工作任务", "name": "第一部分" } ],
          "units": [ { "id": "east", "name": "东镇", "kind": "town" }, { "id": "west", "name": "西镇", "kind": "town" } ],
          "tasks": [ { "number": 1, "section": 1, "title": "任务一", "leads": ["east"] } ],
          "targets": [
            {
              "id": "court", "task": 1, "tier": "explicit", "name": "出庭率", "phrase": "不低于90%", "figure": "ratio",
              "comparison": "atLeast", "threshold": "90", "unitOfMeasure": "percent", "cadence": "year", "accrual": "flow",
              "owedBy": ["towns"], "district": "pooled", "numerator": "出庭件数", "denominator": "开庭件数"
            },
            {
              "id": "reply", "task": 1, "tier": "explicit", "name": "办结率", "phrase": "不低于80%", "figure": "ratio",
              "comparison": "atLeast", "threshold": "80", "unitOfMeasure": "percent", "cadence": "year", "accrual": "flow",
              "owedBy": ["towns"], "district": "pooled", "numerator": "办结件数", "denominator": "收件数"
            }
          ]
        }
        """);

    private static readonly Plan Text = PlanFile.Read(PlanBytes, "plan.json", new Findings())!;

    private static readonly Profile Scheme = Profile.Equal.For(Text);

    public TemporaryFolder Folder { get; } = new();

    public string In => Folder["in"];

    public BatchSettings Settings { get; } = new(
        Text, Roster.Of(Text), Scheme, new EvaluationScope(2024, new(2024, 12, 31)),
        new ResultSources(PlanBytes, Bytes(stream => ProfileJson.Write(Scheme, stream))));

    public void Dispose() => Folder.Dispose();

    /// <summary>Twelve districts, one of them packed and one a folder with a file a town.</summary>
    public BatchSample Twelve()
    {
        for (var i = 1; i <= 10; i++)
            Put($"5108{i:00}.csv", Rows(i, 10, 9, 10, 8, 10, i, 10));
        PutPacked("510811.csv.gz", Rows(7, 10, 9, 10, 8, 10, 10, 10));
        Put("510812/东镇.csv", Heading + Row("东镇", "court", 9, 10) + Row("东镇", "reply", 4, 5));
        Put("510812/下辖/西镇.csv", Heading + Row("西镇", "court", 19, 20));
        return this;
    }

    public void Put(string path, string text) => Folder.Put("in/" + path, text);

    public void PutPacked(string path, string text)
    {
        Put(path, "");
        File.WriteAllBytes(Folder["in/" + path], GzipFileTests.Pack(text));
    }

    /// <summary>Both rates of both towns: 东镇 and 西镇 of the first, then of the second.</summary>
    public static string Rows(params ReadOnlySpan<int> cases) => Heading
        + Row("东镇", "court", cases[0], cases[1]) + Row("西镇", "court", cases[2], cases[3])
        + Row("东镇", "reply", cases[4], cases[5]) + Row("西镇", "reply", cases[6], cases[7]);

    public static string Row(string unit, string target, int numerator, int denominator) => $"{unit},{target},2024,{numerator},{denominator}\n";

    public (BatchResult? Batch, ImmutableArray<Diagnostic> Findings) Run(string to, int jobs = 2, BatchSettings? settings = null, IProgress<BatchProgress>? progress = null, CancellationToken ct = default)
    {
        var findings = new Findings();
        var batch = BatchFolder.Run(In, Folder[to], (settings ?? Settings) with { Jobs = jobs }, findings, progress, ct);
        return (batch, findings.Sorted());
    }

    /// <summary>Every file of a folder, hidden ones too, by its path.</summary>
    public SortedDictionary<string, string> Files(string folder) => new(
        new DirectoryInfo(Folder[folder]).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .ToDictionary(file => Path.GetRelativePath(Folder[folder], file.FullName), file => Convert.ToHexString(File.ReadAllBytes(file.FullName))),
        StringComparer.Ordinal);

    /// <summary>A table of the summary: a row by its first field, then fields by heading.</summary>
    public Dictionary<string, Dictionary<string, string>> Table(string path)
    {
        var rows = PlanMetrics.Files.Csv.CsvRows.Read(File.ReadAllBytes(Folder[path]));
        return rows.Skip(1).ToDictionary(row => row[0], row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
