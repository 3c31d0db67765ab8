namespace PlanMetrics.Results;

/// <summary>A file that a result is made into: its path inside the folder, and how it is written. It can be written any number of times, to the same bytes.</summary>
/// <param name="Path">Its path inside the folder, with forward slashes.</param>
/// <param name="Write">Writes it to a stream, which stays open.</param>
internal sealed record ResultContent(string Path, Action<Stream> Write);
