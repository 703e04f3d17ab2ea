using Atlassian.Admin.Gen.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["ratios"])
{
    Comparisons.Run();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(BenchmarkConfig).Assembly).Run(args, new BenchmarkConfig());
}
