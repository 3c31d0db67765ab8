using System.Text;
using Sylvan.Data.Csv;

namespace PlanMetrics.Files.Csv;

/// <summary>The fields of a published table, as they stand there, headings first.</summary>
internal static class CsvRows
{
    private const int LongestRecord = 1 << 22;

    /// <summary>The rows; none where the file is no table any more.</summary>
    public static List<string[]> Read(byte[] utf8)
    {
        var rows = new List<string[]>();
        try
        {
            using var text = new StreamReader(new MemoryStream(utf8, writable: false), Encoding.UTF8);
            using var reader = CsvDataReader.Create(text, new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = ',',
                BufferSize = 1 << 14,
                MaxBufferSize = LongestRecord,
            });
            while (reader.Read())
                rows.Add([.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)]);
            return rows;
        }
        catch (CsvFormatException)
        {
            return [];
        }
    }
}
