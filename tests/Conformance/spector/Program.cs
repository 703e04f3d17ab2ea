using Spector.Scenarios;

// The file that takes the names of the scenarios whose calls failed, and the server's address.
var run = new ScenarioRun(new Uri(args[^1]));
foreach (Func<ScenarioRun, Task> scenarios in AllScenarios.Groups)
{
    try
    {
        await scenarios(run);
    }
#pragma warning disable CA1031 // A client that can't even be made must not stop the other groups.
    catch (Exception failure)
#pragma warning restore CA1031
    {
        Console.WriteLine($"{scenarios.Method.DeclaringType}: {failure}");
    }
}

await File.WriteAllLinesAsync(args[0], run.Failed);
