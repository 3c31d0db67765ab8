using System.IO.Compression;
using System.Text;
using PlanMetrics.Files.Workbooks;

namespace PlanMetrics.Tests.Files.Workbooks;

public sealed class SteadyZipTests
{
    [Fact]
    public void Add_Entries_AreReadByTheFramework()
    {
        using var stream = new MemoryStream();
        var zip = new SteadyZip(stream);
        zip.Add("一/二.xml", Encoding.UTF8.GetBytes("<二/>"));
        zip.Add("empty", []);
        zip.End();

        using var archive = new ZipArchive(new MemoryStream(stream.ToArray()));
        Assert.Equal(["一/二.xml", "empty"], archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        using var reader = new StreamReader(archive.Entries[0].Open());
        Assert.Equal("<二/>", reader.ReadToEnd());
        Assert.Equal(0, archive.Entries[1].Length);
    }

    // Nothing of the machine: the host byte of each line of the directory, and the attributes.
    [Fact]
    public void Add_Entries_SayNothingOfTheMachine()
    {
        using var stream = new MemoryStream();
        var zip = new SteadyZip(stream);
        zip.Add("a", [1]);
        zip.End();
        var bytes = stream.ToArray();
        var at = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        Assert.Equal(0, bytes[at + 5]);
        Assert.All(bytes[(at + 36)..(at + 42)], value => Assert.Equal(0, value));
    }
}
