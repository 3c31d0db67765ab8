namespace PlanMetrics.Files.Markup;

/// <summary>What a walk over markup stands on.</summary>
internal enum NodeKind
{
    /// <summary>Nothing yet, or nothing more.</summary>
    None,

    /// <summary>The start of an element, perhaps an empty one.</summary>
    Element,

    /// <summary>The end of an element that is not empty.</summary>
    EndElement,

    /// <summary>Text, white space included.</summary>
    Text,
}
