using System.Globalization;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Json;

/// <summary>Turns nodes into values, and every fault into a finding that names file, place and path.</summary>
internal sealed class DataReader(string file, Findings findings)
{
    public static readonly LocalText ObjectType = new("对象", "an object");
    public static readonly LocalText ArrayType = new("数组", "an array");
    public static readonly LocalText BooleanType = new("true 或 false", "true or false");
    private static readonly LocalText TextType = new("文本", "a text");
    public static readonly LocalText IntegerType = new("整数", "a whole number");
    public static readonly LocalText NumberType = new("数字", "a number");
    public static readonly LocalText DateType = new("yyyy-MM-dd 格式的日期", "a date as yyyy-MM-dd");

    /// <summary>How many errors have been reported through this reader.</summary>
    public int Faults { get; private set; }

    public string File => file;

    public Findings Findings => findings;

    public void Report(DiagnosticDescriptor descriptor, DataNode node, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        if (descriptor.Severity == Severity.Error)
            Faults++;
        findings.Add(Diagnostic.At(descriptor, Place(node), arguments));
    }

    public SourceLocation Place(DataNode node) => node.Line == 0
        ? new(file, node.Sheet, node.Cell)
        : new(file, "", string.Create(CultureInfo.InvariantCulture, $"{node.Line}:{node.Column}"));

    public T Object<T>(DataNode node, string path, Func<DataObject, T> read)
    {
        var item = new DataObject(this, node, path);
        var value = read(item);
        item.Close();
        return value;
    }

    public void WrongType(DataNode node, string path, LocalText expected) => WrongType(node, path, expected, 0);

    public T WrongType<T>(DataNode node, string path, LocalText expected, T fallback)
    {
        Report(DataFileCodes.WrongType, node, ("path", path), ("found", Describe(node)), ("expected", expected));
        return fallback;
    }

    public string TextOf(DataNode node, string path) =>
        node.Kind == DataKind.Text && node.Text.Length > 0 ? node.Text : WrongType(node, path, TextType, "");

    public int IntegerOf(DataNode node, string path) =>
        node.Kind == DataKind.Number && int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : WrongType(node, path, IntegerType, 0);

    public decimal NumberOf(DataNode node, string path) =>
        node.Kind == DataKind.Number
        && decimal.TryParse(node.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : WrongType(node, path, NumberType, 0m);

    public DateOnly DateOf(DataNode node, string path) =>
        node.Kind == DataKind.Text
        && DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : WrongType(node, path, DateType, DateOnly.MinValue);

    public T Choice<T>(DataNode node, string path) where T : struct, Enum
    {
        if (node.Kind == DataKind.Text && EnumName<T>.TryParse(node.Text, out var value))
            return value;
        Report(
            DataFileCodes.UnknownValue, node,
            ("path", path), ("found", Describe(node)), ("expected", string.Join(", ", EnumName<T>.All)));
        return default;
    }

    /// <summary>How messages name another field and its value.</summary>
    public static LocalText Field(string name, string value) => new($"“{name}”的值“{value}”", $"{name} \"{value}\"");

    private static string Describe(DataNode node) => node.Kind switch
    {
        DataKind.Object => "{...}",
        DataKind.Array => "[...]",
        DataKind.Null => "null",
        _ => node.Text,
    };
}
