namespace PlanMetrics.Json;

/// <summary>The kinds of value that a data file knows.</summary>
internal enum DataKind
{
    Null,
    Boolean,
    Number,
    Text,
    Array,
    Object,
}
