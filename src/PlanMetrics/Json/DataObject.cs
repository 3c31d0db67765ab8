using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Json;

/// <summary>
/// Reads the properties of one object of a data file. Every fault becomes a finding with its place, and reading goes on
/// with a harmless value, so that one pass lists them all. <see cref="Close"/> reports the properties that nobody asked for.
/// </summary>
internal sealed class DataObject
{
    private readonly DataReader reader;
    private readonly DataNode node;
    private readonly int faultsBefore;
    private readonly Dictionary<string, DataNode> members = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public DataObject(DataReader reader, DataNode node, string path)
    {
        this.reader = reader;
        this.node = node;
        faultsBefore = reader.Faults;
        Path = path;
        if (node.Kind != DataKind.Object)
            reader.WrongType(node, path, DataReader.ObjectType);
        foreach (var (name, value) in node.Members)
            if (!members.TryAdd(name, value))
                reader.Report(DataFileCodes.DuplicateProperty, value, ("path", Join(name)));
    }

    public string Path { get; }

    public DataNode Node => node;

    /// <summary>Whether it was read without a fault, so that checks between its fields make sense. Set by <see cref="Close"/>.</summary>
    public bool IsSound { get; private set; }

    public bool Has(string name) => members.TryGetValue(name, out var value) && value.Kind != DataKind.Null;

    public DataNode NodeOf(string name) => members.TryGetValue(name, out var value) ? value : node;

    public string Text(string name) => Required(name) is { } value ? TextOf(value, Join(name)) : "";

    public string? OptionalText(string name) => Optional(name) is { } value ? TextOf(value, Join(name)) : null;

    public bool Flag(string name, bool fallback) =>
        Optional(name) is not { } value ? fallback : FlagOf(value, Join(name));

    public int Integer(string name) => Required(name) is { } value ? IntegerOf(value, Join(name)) : 0;

    public int? OptionalInteger(string name) => Optional(name) is { } value ? IntegerOf(value, Join(name)) : null;

    public decimal Number(string name) => Required(name) is { } value ? NumberOf(value, Join(name)) : 0m;

    public decimal? OptionalNumber(string name) => Optional(name) is { } value ? NumberOf(value, Join(name)) : null;

    public DateOnly? OptionalDate(string name) => Optional(name) is { } value ? DateOf(value, Join(name)) : null;

    public DateOnly Date(string name) => Required(name) is { } value ? DateOf(value, Join(name)) : DateOnly.MinValue;

    public T Choice<T>(string name) where T : struct, Enum =>
        Required(name) is { } value ? reader.Choice<T>(value, Join(name)) : default;

    public T Choice<T>(string name, T fallback) where T : struct, Enum =>
        Optional(name) is { } value ? reader.Choice<T>(value, Join(name)) : fallback;

    public ImmutableArray<T> List<T>(string name, Func<DataNode, string, T> item, bool required = true)
    {
        var list = required ? Required(name) : Optional(name);
        if (list is null)
            return [];
        if (list.Kind != DataKind.Array)
            return reader.WrongType(list, Join(name), DataReader.ArrayType, ImmutableArray<T>.Empty);
        var path = Join(name);
        return [.. list.Items.Select((value, i) => item(value, $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]"))];
    }

    public ImmutableArray<T> Objects<T>(string name, Func<DataObject, T> item, bool required = true) =>
        List(name, (value, path) => reader.Object(value, path, item), required);

    public ImmutableArray<string> Texts(string name, bool required = true) => List(name, TextOf, required);

    public ImmutableArray<int> Integers(string name, bool required = true) => List(name, IntegerOf, required);

    public ImmutableArray<T> Choices<T>(string name, bool required = true) where T : struct, Enum =>
        List(name, reader.Choice<T>, required);

    public T? OptionalObject<T>(string name, Func<DataObject, T> item) where T : class =>
        Optional(name) is { } value ? reader.Object(value, Join(name), item) : null;

    /// <summary>A required property of a shape of its own.</summary>
    public T Value<T>(string name, T fallback, Func<DataNode, string, T> read) =>
        Required(name) is { } value ? read(value, Join(name)) : fallback;

    /// <summary>A text with its optional English twin: <c>name</c> and <c>nameEn</c>.</summary>
    public LocalText Name(string name = "name")
    {
        var text = Text(name);
        return new(text, OptionalText(name + "En") ?? text);
    }

    public LocalText OptionalName(string name, LocalText fallback) =>
        OptionalText(name) is { } text ? new(text, OptionalText(name + "En") ?? text)
        : OptionalText(name + "En") is { } english ? fallback with { English = english }
        : fallback;

    /// <summary>A text that may be missing, with its English twin; where one of the two is given, it serves both languages.</summary>
    public LocalText? OptionalInBoth(string name) => (OptionalText(name), OptionalText(name + "En")) switch
    {
        (null, null) => null,
        (var text, var english) => new((text ?? english)!, (english ?? text)!),
    };

    public void RequireVersion(int expected)
    {
        var found = Integer("schemaVersion");
        if (found != expected && Has("schemaVersion"))
            Report(DataFileCodes.SchemaVersion, "schemaVersion", ("found", found), ("expected", expected));
    }

    /// <summary>Reports a fault at one of this object's values.</summary>
    public void ReportAt(DataNode value, DiagnosticDescriptor descriptor, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        reader.Report(descriptor, value, arguments);

    /// <summary>Reports a fault at a property.</summary>
    public void Report(DiagnosticDescriptor descriptor, string name, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        reader.Report(descriptor, NodeOf(name), [("path", Join(name)), .. arguments]);

    /// <summary>The properties of an object used as a dictionary, in the order of the file; one that stands twice is a fault.</summary>
    public IReadOnlyList<DataEntry> Entries(string name)
    {
        if (Optional(name) is not { } value)
            return [];
        if (value.Kind != DataKind.Object)
            return reader.WrongType<DataEntry[]>(value, Join(name), DataReader.ObjectType, []);
        var entries = new List<DataEntry>(value.Members.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, node) in value.Members)
        {
            var entry = new DataEntry(key, node, $"{Join(name)}.{key}");
            if (seen.Add(key))
                entries.Add(entry);
            else
                reader.Report(DataFileCodes.DuplicateProperty, node, ("path", entry.Path));
        }

        return entries;
    }

    /// <summary>An object used as a dictionary, by key in ordinal order.</summary>
    public ImmutableSortedDictionary<string, T> Dictionary<T>(string name, Func<DataNode, string, T> value)
    {
        var dictionary = ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);
        foreach (var entry in Entries(name))
            dictionary = dictionary.SetItem(entry.Name, value(entry.Value, entry.Path));
        return dictionary;
    }

    public T ChoiceOf<T>(DataNode value, string path) where T : struct, Enum => reader.Choice<T>(value, path);

    public decimal NumberOf(DataNode value, string path) => reader.NumberOf(value, path);

    public bool FlagOf(DataNode value, string path) =>
        value.Kind == DataKind.Boolean ? value.Text == "true" : reader.WrongType(value, path, DataReader.BooleanType, false);

    public DateOnly DateOf(DataNode value, string path) => reader.DateOf(value, path);

    public T WrongType<T>(DataNode value, string path, LocalText expected, T fallback) => reader.WrongType(value, path, expected, fallback);

    /// <summary>Reports the texts of a list, already read, that refer to nothing known.</summary>
    public void CheckEach(string name, Func<string, bool> known, LocalText what)
    {
        var items = Has(name) ? members[name].Items : [];
        for (var i = 0; i < items.Length; i++)
            if (items[i] is { Kind: DataKind.Text, Text.Length: > 0 } item && !known(item.Text))
                reader.Report(
                    DataFileCodes.UnknownId, item,
                    ("path", $"{Join(name)}[{NumberText.Of(i)}]"), ("found", item.Text), ("expected", what));
    }

    public void Close()
    {
        asked.Add("$schema");
        foreach (var (name, value) in members)
            if (!asked.Contains(name))
                reader.Report(
                    DataFileCodes.UnknownProperty, value,
                    ("path", Join(name)), ("expected", string.Join(", ", asked.Where(known => known[0] != '$'))));
        IsSound = reader.Faults == faultsBefore;
    }

    public string Join(string name) => Path.Length == 0 ? name : $"{Path}.{name}";

    private DataNode? Optional(string name)
    {
        asked.Add(name);
        return Has(name) ? members[name] : null;
    }

    private DataNode? Required(string name)
    {
        var value = Optional(name);
        if (value is null && node.Kind == DataKind.Object)
            reader.Report(DataFileCodes.MissingProperty, node, ("path", Join(name)));
        return value;
    }

    private string TextOf(DataNode value, string path) => reader.TextOf(value, path);

    private int IntegerOf(DataNode value, string path) => reader.IntegerOf(value, path);
}
