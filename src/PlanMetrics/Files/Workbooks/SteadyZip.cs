using System.Buffers.Binary;
using System.Text;
using PlanMetrics.Files.Xlsx;

namespace PlanMetrics.Files.Workbooks;

/// <summary>
/// Writes a zip archive of which every byte is ours: entries in the order given, dated 1980-01-01, without a word about the machine.
/// Archives of the framework carry the operating system in each entry, and deflated bytes depend on the runtime's compressor.
/// </summary>
internal sealed class SteadyZip(Stream stream)
{
    private const uint EntryHead = 0x04034B50;
    private const uint DirectoryHead = 0x02014B50;
    private const uint DirectoryEnd = 0x06054B50;
    private const int EntryLength = 30;
    private const int DirectoryLength = 46;
    private const int EndLength = 22;
    private const ushort Version = 20;
    private const ushort Utf8Names = 1 << 11;
    private const ushort FirstDay = (1 << 5) | 1;

    private readonly List<Entry> entries = [];
    private uint at;

    /// <summary>Adds a whole entry.</summary>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        var packed = FixedDeflate.Pack(content);
        var entry = new Entry(Encoding.UTF8.GetBytes(name), Crc32.Append(0, content), (uint)packed.Length, (uint)content.Length, at);
        entries.Add(entry);
        Span<byte> head = stackalloc byte[EntryLength];
        head.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(head, EntryHead);
        entry.Write(head[4..]);
        Put(head);
        Put(entry.Name);
        Put(packed);
    }

    /// <summary>Writes the directory; nothing may be added after it.</summary>
    public void End()
    {
        var start = at;
        Span<byte> line = stackalloc byte[DirectoryLength];
        foreach (var entry in entries)
        {
            line.Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(line, DirectoryHead);
            BinaryPrimitives.WriteUInt16LittleEndian(line[4..], Version);
            entry.Write(line[6..]);
            BinaryPrimitives.WriteUInt32LittleEndian(line[42..], entry.At);
            Put(line);
            Put(entry.Name);
        }

        Span<byte> end = stackalloc byte[EndLength];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, DirectoryEnd);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], at - start);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], start);
        Put(end);
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        at += (uint)bytes.Length;
    }

    private sealed record Entry(byte[] Name, uint Crc, uint Packed, uint Length, uint At)
    {
        /// <summary>The fields that the head of an entry and its line in the directory share.</summary>
        public void Write(Span<byte> fields)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(fields, Version);
            BinaryPrimitives.WriteUInt16LittleEndian(fields[2..], Utf8Names);
            BinaryPrimitives.WriteUInt16LittleEndian(fields[4..], FixedDeflate.Method);
            BinaryPrimitives.WriteUInt16LittleEndian(fields[8..], FirstDay);
            BinaryPrimitives.WriteUInt32LittleEndian(fields[10..], Crc);
            BinaryPrimitives.WriteUInt32LittleEndian(fields[14..], Packed);
            BinaryPrimitives.WriteUInt32LittleEndian(fields[18..], Length);
            BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], (ushort)Name.Length);
        }
    }
}
