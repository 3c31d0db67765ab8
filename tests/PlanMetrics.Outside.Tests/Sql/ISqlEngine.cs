namespace PlanMetrics.Outside.Tests.Sql;

/// <summary>An engine that runs the views: an embedded one and a server.</summary>
internal interface ISqlEngine : IDisposable
{
    /// <summary>Runs statements, each ended by a semicolon at the end of a line.</summary>
    void Run(string script);

    /// <summary>The rows of a query; null fields are null, all others the engine's text.</summary>
    List<Dictionary<string, string?>> Query(string query);
}
