namespace PlanMetrics.Tests.Fixtures;

/// <summary>A folder that goes away with its test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("planmetrics-test-").FullName;

    public string this[string path] => Path.Combine(Root, path);

    public string Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        return this[path];
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
