using System.Buffers.Binary;
using System.Text;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Tests.Files;

/// <summary>Old .xls files: one that LibreOffice wrote, and containers made by hand.</summary>
internal static class OldWorkbook
{
    private const int Sector = 512;
    private const uint EndOfChain = 0xFFFFFFFE;

    public static byte[] Bytes() => File.ReadAllBytes(Path.Combine(Repository.Root, "tests/PlanMetrics.Tests/Files/old-workbook.xls"));

    /// <summary>A container with one stream of at least 4096 bytes.</summary>
    public static byte[] Container(string name, byte[] content, bool isCyclic = false)
    {
        var sectors = (Math.Max(content.Length, 4096) + Sector - 1) / Sector;
        var bytes = new byte[Sector * (sectors + 3)];
        var header = bytes.AsSpan(0, Sector);
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header[30..], 9);
        BinaryPrimitives.WriteUInt16LittleEndian(header[32..], 6);
        foreach (var (at, value) in new[] { (44, 1u), (48, (uint)sectors), (56, 4096u), (60, EndOfChain), (68, EndOfChain) })
            BinaryPrimitives.WriteUInt32LittleEndian(header[at..], value);
        header[76..].Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(header[76..], (uint)sectors + 1);
        content.CopyTo(bytes.AsSpan(Sector));
        Entry(bytes.AsSpan(Sector * (sectors + 1)), "Root Entry", 5, EndOfChain, 0);
        Entry(bytes.AsSpan((Sector * (sectors + 1)) + 128), name, 2, 0, (uint)Math.Max(content.Length, 4096));
        var table = bytes.AsSpan(Sector * (sectors + 2));
        table.Fill(0xFF);
        for (var i = 0; i < sectors; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(table[(4 * i)..], i < sectors - 1 ? (uint)i + 1 : EndOfChain);
        BinaryPrimitives.WriteUInt32LittleEndian(table[(4 * sectors)..], isCyclic ? (uint)sectors : EndOfChain);
        return bytes;
    }

    private static void Entry(Span<byte> entry, string name, byte type, uint start, uint length)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(Encoding.Unicode.GetBytes(name, entry) + 2));
        entry[66] = type;
        BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], start);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[120..], length);
    }
}
