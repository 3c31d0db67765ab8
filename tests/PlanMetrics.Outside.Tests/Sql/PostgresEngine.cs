using System.Diagnostics;
using System.Text;

namespace PlanMetrics.Outside.Tests.Sql;

/// <summary>A PostgreSQL server of its own, in a temporary folder and on a socket there; it refuses to run as root and is then run as its own user.</summary>
internal sealed class PostgresEngine : ISqlEngine
{
    private const char Separator = '\u001f';
    private const string Null = "\u2205";
    private const string Owner = "postgres";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("planmetrics-pg");
    private readonly string programs;

    public PostgresEngine()
    {
        programs = Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).OrderDescending(StringComparer.Ordinal)
            .FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb"))) ?? throw new InvalidOperationException("initdb of PostgreSQL is not installed.");
        if (Environment.IsPrivilegedProcess)
            Finish("chown", Owner, folder.FullName);
        AsOwner("initdb", "-D", Data, "-A", "trust", "-U", Owner, "-E", "UTF8", "--no-locale", "--no-sync");
        AsOwner("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(folder.FullName, "log"), "-o", $"-c listen_addresses='' -c fsync=off -k {folder.FullName}", "start");
    }

    private string Data => Path.Combine(folder.FullName, "data");

    public void Run(string script) => Ask(script);

    /// <summary>Drops all that was made, so that another script can run.</summary>
    public void Clear() => Ask("DROP SCHEMA public CASCADE;\nCREATE SCHEMA public;\n");

    public List<Dictionary<string, string?>> Query(string query)
    {
        var lines = Ask(query + ";\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var names = lines[0].Split(Separator);
        return [.. lines.Skip(1).Select(line => names.Zip(line.Split(Separator)).ToDictionary(field => field.First, field => field.Second == Null ? null : field.Second, StringComparer.Ordinal))];
    }

    public void Dispose()
    {
        AsOwner("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        folder.Delete(recursive: true);
    }

    // From a file: a script that fails half-way would break the pipe and hide its fault.
    private string Ask(string script)
    {
        var file = Path.Combine(folder.FullName, "script.sql");
        File.WriteAllText(file, script);
        return Finish(
            "psql",
            "-X", "-q", "-A", "-F", Separator.ToString(), "-P", "footer=off", "-P", "null=" + Null, "-v", "ON_ERROR_STOP=1", "-h", folder.FullName, "-U", Owner, "-d", Owner, "-f", file);
    }

    private void AsOwner(string program, params string[] arguments)
    {
        var path = Path.Combine(programs, program);
        if (Environment.IsPrivilegedProcess)
            Finish("runuser", ["-u", Owner, "--", path, .. arguments]);
        else
            Finish(path, arguments);
    }

    private string Finish(string program, params string[] arguments)
    {
        // What a server leaves running holds its streams, so those of its start are not read.
        var isServer = arguments.Contains("start");
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = !isServer, RedirectStandardError = !isServer, WorkingDirectory = folder.FullName, StandardOutputEncoding = isServer ? null : Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var (said, faults) = isServer ? (Task.FromResult(""), Task.FromResult("")) : (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return process.ExitCode == 0 ? said.Result : throw new InvalidOperationException($"{program}: exit {process.ExitCode}\n{faults.Result}");
    }
}
