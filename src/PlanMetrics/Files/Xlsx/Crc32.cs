using System.Buffers.Binary;

namespace PlanMetrics.Files.Xlsx;

/// <summary>The checksum of zip entries (CRC-32, reflected 0xEDB88320), sixteen bytes at a time.</summary>
internal static class Crc32
{
    private const int Slices = 16;
    private static readonly uint[] Table = MakeTable();

    /// <summary>The checksum of what came before, continued over more bytes; 0 to begin with.</summary>
    public static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        var table = Table;
        var crc = ~checksum;
        for (; bytes.Length >= Slices; bytes = bytes[Slices..])
        {
            crc = Take(table, 12, WordAt(bytes, 0) ^ crc) ^ Take(table, 8, WordAt(bytes, 4))
                ^ Take(table, 4, WordAt(bytes, 8)) ^ Take(table, 0, WordAt(bytes, 12));
        }
        foreach (var value in bytes)
            crc = (crc >> 8) ^ table[(crc ^ value) & 0xFF];
        return ~crc;
    }

    private static uint WordAt(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static uint Take(uint[] table, uint slice, uint word) =>
        table[((slice + 3) << 8) + (word & 0xFF)] ^ table[((slice + 2) << 8) + ((word >> 8) & 0xFF)]
            ^ table[((slice + 1) << 8) + ((word >> 16) & 0xFF)] ^ table[(slice << 8) + (word >> 24)];

    private static uint[] MakeTable()
    {
        var table = new uint[256 * Slices];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320u : value >> 1;
            table[i] = value;
        }
        for (var i = 256; i < table.Length; i++)
            table[i] = (table[i - 256] >> 8) ^ table[table[i - 256] & 0xFF];
        return table;
    }
}
