using PlanMetrics.Release;

try
{
    switch (args)
    {
        case ["papers", var folder, var rid, var packages]:
            var shipped = DependencyFile.Read(Path.Combine(folder, "program", "PlanMetrics.Cli.deps.json"), packages);
            BillOfMaterials.Write(shipped, rid, Path.Combine(folder, "sbom.cdx.json"));
            PlainText.Write(Path.Combine(folder, "THIRD-PARTY-NOTICES.txt"), Notices.Of(shipped.Packages));
            Console.WriteLine($"{shipped.Packages.Count} packages: bill of materials and notices");
            return 0;
        case ["texts", var folder, .. var texts]:
            foreach (var text in texts)
                PlainText.Write(Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(text), ".txt")), File.ReadAllText(text));
            return 0;
        case ["sums", var folder]:
            CheckSums.Write(folder);
            return 0;
        case ["zip", var folder, var file]:
            SteadyZip.Write(folder, file);
            Console.WriteLine($"{Path.GetFileName(file)}: {new FileInfo(file).Length} bytes");
            return 0;
        case ["bundle", var folder, var packages, .. var assets]:
            Console.WriteLine($"{OfflineBundle.Copy(assets, packages, folder)} packages of others");
            return 0;
        default:
            Console.Error.WriteLine("papers FOLDER RID PACKAGES | texts FOLDER FILE... | sums FOLDER | zip FOLDER FILE | bundle FOLDER PACKAGES ASSETS...");
            return 2;
    }
}
catch (ReleaseException fault)
{
    Console.Error.WriteLine($"release: {fault.Message}");
    return 1;
}
