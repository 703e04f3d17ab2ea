using Atlassian.Admin.Gen.Benchmarks;
using Atlassian.Admin.Gen.Benchmarks.Generation;
using Atlassian.Admin.Gen.Benchmarks.Sizes;
using BenchmarkDotNet.Running;

if (args is ["ratios"])
{
    Comparisons.Run();
}
else if (args is ["sizes", .. var folders])
{
    SizeReport.Run(folders);
}
else if (args is ["edits", .. var documents])
{
    EditReport.Run(documents);
}
else if (args is ["size", var document])
{
    Console.WriteLine(SizeMeasurement.Measure(document).ToJson());
}
else if (args is ["phases", var phased])
{
    PhaseReport.Run(phased);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(BenchmarkConfig).Assembly).Run(args, new BenchmarkConfig());
}
