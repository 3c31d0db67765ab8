namespace PlanMetrics.Files.Markup;

/// <summary>
/// Thrown by <see cref="Utf8Part"/> on whatever it does not take upon itself: the part is then read from its start by
/// <see cref="XmlPart"/>, which decides what it is. It never leaves <see cref="Xlsx.Package.Walk"/>.
/// </summary>
internal sealed class UnusualMarkupException : Exception;
