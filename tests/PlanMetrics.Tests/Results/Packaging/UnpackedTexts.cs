using System.IO.Compression;
using System.Text;

namespace PlanMetrics.Tests.Results.Packaging;

/// <summary>Every file inside an archive as text, whatever lies packed in it (workbooks, archives) unpacked too.</summary>
internal static class UnpackedTexts
{
    public static IEnumerable<(string Path, string Text)> Of(byte[] archive, string under = "")
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            var (path, bytes) = (under + entry.FullName, content.ToArray());
            yield return (path, path + "\n" + Encoding.UTF8.GetString(bytes));
            if (bytes.AsSpan().StartsWith("PK"u8))
                foreach (var inner in Of(bytes, path + "/"))
                    yield return inner;
        }
    }
}
