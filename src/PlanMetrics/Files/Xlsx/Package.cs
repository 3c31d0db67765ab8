using System.IO.Compression;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Markup;

namespace PlanMetrics.Files.Xlsx;

/// <summary>The parts of one workbook file, by name in any case, each guarded by the caps and its checksum.</summary>
internal sealed class Package : IDisposable
{
    private static readonly byte[] DirectoryEntrySignature = [(byte)'P', (byte)'K', 1, 2];
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly InflationBudget budget;
    private readonly ReadContext context;

    private Package(ZipArchive archive, long packageBytes, ReadContext context)
    {
        this.archive = archive;
        this.context = context;
        budget = new InflationBudget(context.Caps, packageBytes);
    }

    public IEnumerable<string> Names => parts.Keys;

    /// <exception cref="FileFault">The container is damaged, ambiguous or past a cap.</exception>
    public static Package Open(byte[] bytes, ReadContext context) => Open(bytes, isArchive: false, context);

    /// <summary>Opens a plain archive, whose names may be in any code page.</summary>
    /// <exception cref="FileFault">The container is damaged, ambiguous or past a cap.</exception>
    public static Package OpenArchive(byte[] bytes, ReadContext context) => Open(bytes, isArchive: true, context);

    private static Package Open(byte[] bytes, bool isArchive, ReadContext context)
    {
        // Counted before the archive is opened, because opening it makes an object of each entry.
        var entries = bytes.AsSpan().Count(DirectoryEntrySignature);
        if (entries > context.Caps.Entries)
            throw new FileFault(SubmissionCodes.ZipEntries, ("found", entries), ("limit", context.Caps.Entries));
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read, leaveOpen: false, isArchive ? Encoding.Latin1 : null);
            var package = new Package(archive, bytes.Length, context);
            package.ListParts(isArchive);
            return package;
        }
        catch (FileFault)
        {
            archive?.Dispose();
            throw;
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            archive?.Dispose();
            throw Damaged(context.File);
        }
    }

    /// <summary>How long a part says it is; one that turns out longer is refused when it is read.</summary>
    public long LengthOf(string part) => parts[part].Length;

    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>Whether a part is there and holds nothing.</summary>
    public bool IsEmpty(string part) => parts.TryGetValue(part, out var entry) && entry.Length == 0;

    /// <summary>The whole of a part, under the same guard as reading it.</summary>
    /// <exception cref="FileFault">The part cannot be read completely.</exception>
    public byte[] Bytes(string part)
    {
        using var stream = OpenPart(part);
        using var bytes = new MemoryStream();
        try
        {
            stream.CopyTo(bytes);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw Damaged(part);
        }

        return bytes.ToArray();
    }

    /// <exception cref="FileFault">The part is missing, empty or not to be read.</exception>
    private PartStream OpenPart(string part)
    {
        if (!parts.TryGetValue(part, out var entry))
            throw new FileFault(SubmissionCodes.PartMissing, ("part", Invariant.Quote(part)));
        if (entry.IsEncrypted)
            throw new FileFault(SubmissionCodes.ZipEncrypted, ("part", part));
        if (entry.Length == 0)
            throw new FileFault(SubmissionCodes.PartEmpty, ("part", part));
        try
        {
            return new PartStream(entry.Open(), entry, budget, context.Token);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw Damaged(part);
        }
    }

    /// <summary>Walks through a part: over its bytes where its markup is plain, else from its start again by the framework's reader.</summary>
    /// <exception cref="FileFault">The part cannot be read completely.</exception>
    public T Walk<T>(string part, Func<PartWalk, T> walk)
    {
        var spent = budget.Total;
        if (!context.TrustsFrameworkOnly)
        {
            using var plain = new Utf8Part(OpenPart(part), context.Caps);
            try
            {
                return walk(plain);
            }
            catch (UnusualMarkupException)
            {
                budget.Total = spent;
            }
        }
        using var xml = new XmlPart(OpenPart(part), part, context.Caps);
        return walk(xml);
    }

    public void Dispose() => archive.Dispose();

    public static FileFault Damaged(string where) =>
        new(SubmissionCodes.FileTruncated, ("file", where), ("found", Damage));

    private static LocalText Damage { get; } = new("目录或压缩数据不可用", "its directory or packed data cannot be used");

    // What ZipArchive throws on damaged input; a caller's mistake would be another type.
    private static bool IsDamage(Exception exception) =>
        exception is InvalidDataException or IOException or ArgumentException or OverflowException or NotSupportedException;

    private void ListParts(bool isArchive)
    {
        foreach (var entry in archive.Entries)
        {
            var name = (isArchive ? EntryName.Decode(entry.FullName) : Uri.UnescapeDataString(entry.FullName)).Replace('\\', '/');
            if (name.StartsWith('/') || name.Split('/').Contains(".."))
                context.Report(SubmissionCodes.ZipPath, ("part", Invariant.Quote(name)));
            else if (!name.EndsWith('/') && !parts.TryAdd(name, entry))
                throw new FileFault(SubmissionCodes.ZipDuplicate, ("part", Invariant.Quote(name)));
        }
    }
}
