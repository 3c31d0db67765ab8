using System.Globalization;
using DuckDB.NET.Data;
using PlanMetrics.Sql;

namespace PlanMetrics.Outside.Tests.Sql;

/// <summary>DuckDB in this process, on a database of its own in memory.</summary>
internal sealed class DuckEngine : ISqlEngine
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public DuckEngine()
    {
        connection.Open();
        // Small tables are done sooner on one thread.
        Run("SET threads = 1;\n");
    }

    public void Run(string script)
    {
        foreach (var statement in SqlScript.Split(script))
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }

    public List<Dictionary<string, string?>> Query(string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<Dictionary<string, string?>>();
        while (reader.Read())
        {
            var row = new Dictionary<string, string?>(StringComparer.Ordinal);
            for (var i = 0; i < reader.FieldCount; i++)
                row[reader.GetName(i)] = reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture);
            rows.Add(row);
        }

        return rows;
    }

    public void Dispose() => connection.Dispose();
}
