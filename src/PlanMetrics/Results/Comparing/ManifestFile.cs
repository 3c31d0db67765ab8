using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Reports;
using PlanMetrics.Scores.Stability;

namespace PlanMetrics.Results.Comparing;

/// <summary>Reads <c>manifest.json</c>.</summary>
internal static class ManifestFile
{
    /// <summary>What the manifest says, or null where it is damaged, which the findings say.</summary>
    public static ResultIdentity? Read(ReadOnlySpan<byte> utf8, string file, Findings findings)
    {
        if (DataParser.Parse(utf8, file, findings) is not { } root)
            return null;
        var reader = new DataReader(file, findings);
        var manifest = new DataObject(reader, root, "");
        var options = Child("options");
        var identity = new ResultIdentity(manifest.Text("version"), new EvaluationScope(options.Integer("year"), options.Date("asOf")))
        {
            PlanId = Child("plan").Text("id"),
            PlanSha256 = Child("plan").Text("sha256"),
            RosterSha256 = Child("roster").Text("sha256"),
            ProfileId = Child("profile").Text("id"),
            ProfileSha256 = Child("profile").Text("sha256"),
            ModelSha256 = manifest.OptionalObject("model", model => model.Text("sha256")) ?? "",
            HasInputs = options.Flag("copyInputs", false),
            IsYearKnown = options.Flag("yearKnown", true),
            Language = options.OptionalText("language") == "en" ? Language.English : Language.Chinese,
            Stability = options.OptionalObject("stability", StabilityOf),
            Files = options.OptionalText("files") == EnumName<ResultFiles>.Of(ResultFiles.Tables) ? ResultFiles.Tables : ResultFiles.All,
            Encoding = options.OptionalText("encoding"),
            Edition = EditionJson.Read(manifest),
            Inputs = Files("inputs"),
            Unread = [.. manifest.Objects("unread", UnreadJson.Read, required: false).OfType<Diagnostic>()],
            Outputs = Files("outputs"),
        };
        return reader.Faults == 0 ? identity : null;

        DataObject Child(string name) => manifest.Value(name, manifest, (node, path) => new DataObject(reader, node, path));

        ImmutableArray<OutputFile> Files(string name) => manifest.List(name, (node, path) => FileOf(new DataObject(reader, node, path)));
    }

    private static StabilitySettings StabilityOf(DataObject settings) => new()
    {
        Draws = settings.Integer("draws"),
        Seed = settings.Integer("seed"),
        Variation = (double)settings.Number("variation"),
    };

    // An input that could not be opened has no hash.
    private static OutputFile FileOf(DataObject file) => new(file.Text("path"), file.OptionalText("sha256") ?? "");
}
