using System.Buffers.Binary;
using System.Text;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Xls;

/// <summary>
/// The container of old Office files: its streams by name. Chains of sectors are followed here, with a count, because a chain that
/// leads back into itself would keep another reader busy for ever.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const uint EndOfChain = 0xFFFFFFFE;
    private readonly byte[] bytes;
    private readonly int sectorShift;
    private readonly List<uint> table = [];
    private readonly Dictionary<string, (uint Start, long Length)> streams = new(StringComparer.OrdinalIgnoreCase);
    private readonly byte[] miniStream = [];
    private readonly byte[] miniTable;
    private readonly uint smallest;

    /// <exception cref="FileFault">The container is damaged.</exception>
    public CompoundFile(byte[] bytes, string file)
    {
        this.bytes = bytes;
        File = file;
        if (bytes.Length < HeaderLength)
            throw Damaged();
        sectorShift = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(30));
        if (sectorShift is not (9 or 12))
            throw Damaged();
        smallest = Word(56);
        ReadTable();
        miniTable = Chain(Word(60), long.MaxValue);
        var directory = Chain(Word(48), long.MaxValue);
        for (var at = 0; at + EntryLength <= directory.Length; at += EntryLength)
        {
            var entry = directory.AsSpan(at, EntryLength);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
            var (start, size) = (BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]));
            if (entry[66] == 5)
                miniStream = Chain(start, size);
            else if (entry[66] == 2 && length is >= 2 and <= 64)
                streams.TryAdd(Encoding.Unicode.GetString(entry[..(length - 2)]), (start, size));
        }
    }

    public string File { get; }

    public bool Has(string name) => streams.ContainsKey(name);

    /// <summary>The content of a stream, or null.</summary>
    /// <exception cref="FileFault">Its chain is damaged.</exception>
    public byte[]? Read(string name)
    {
        if (!streams.TryGetValue(name, out var stream))
            return null;
        var content = stream.Length < smallest ? MiniChain(stream.Start, stream.Length) : Chain(stream.Start, stream.Length);
        return content.Length == stream.Length ? content : throw Damaged();
    }

    public FileFault Damaged() => new(LegacyCodes.FileCorrupt, ("file", File));

    private uint Word(int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));

    // The sectors of the table are listed in the header, and from there on in a chain of their own.
    private void ReadTable()
    {
        for (var i = 0; i < 109; i++)
            AddTable(Word(76 + (4 * i)));
        var last = (1 << sectorShift) - 4;
        var steps = 0;
        for (var sector = Word(68); sector < EndOfChain - 1;)
        {
            if (++steps > bytes.Length >> sectorShift)
                throw Damaged();
            var list = Sector(sector);
            for (var at = 0; at < last; at += 4)
                AddTable(BinaryPrimitives.ReadUInt32LittleEndian(list[at..]));
            sector = BinaryPrimitives.ReadUInt32LittleEndian(list[last..]);
        }
    }

    private void AddTable(uint sector)
    {
        if (sector >= EndOfChain - 1)
            return;
        var list = Sector(sector);
        if (table.Count > bytes.Length >> 2)
            throw Damaged();
        for (var at = 0; at < list.Length; at += 4)
            table.Add(BinaryPrimitives.ReadUInt32LittleEndian(list[at..]));
    }

    // The last sector of a file may be cut short.
    private ReadOnlySpan<byte> Sector(uint sector)
    {
        var at = (sector + 1L) << sectorShift;
        return at + (1 << sectorShift) <= bytes.Length ? bytes.AsSpan((int)at, 1 << sectorShift) : throw Damaged();
    }

    private byte[] Chain(uint start, long length)
    {
        using var content = new MemoryStream();
        for (var sector = start; sector < EndOfChain && content.Length < length; sector = table[(int)sector])
        {
            if (sector >= table.Count || content.Length > bytes.Length)
                throw Damaged();
            content.Write(SectorOrRest(sector));
        }
        return Cut(content, length);
    }

    private ReadOnlySpan<byte> SectorOrRest(uint sector)
    {
        var at = (sector + 1L) << sectorShift;
        return at < bytes.Length ? bytes.AsSpan((int)at, (int)Math.Min(1 << sectorShift, bytes.Length - at)) : throw Damaged();
    }

    private byte[] MiniChain(uint start, long length)
    {
        using var content = new MemoryStream();
        for (var sector = start; sector < EndOfChain && content.Length < length;)
        {
            var (at, next) = (sector * 64L, sector * 4L);
            if (at >= miniStream.Length || next + 4 > miniTable.Length || content.Length > miniStream.Length)
                throw Damaged();
            content.Write(miniStream.AsSpan((int)at, (int)Math.Min(64, miniStream.Length - at)));
            sector = BinaryPrimitives.ReadUInt32LittleEndian(miniTable.AsSpan((int)next));
        }
        return Cut(content, length);
    }

    private static byte[] Cut(MemoryStream content, long length)
    {
        content.SetLength(Math.Min(content.Length, length));
        return content.ToArray();
    }
}
