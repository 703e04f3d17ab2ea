using System.Globalization;

namespace Atlassian.Admin.Gen.Benchmarks.Sizes;

/// <summary>What a generator makes of a document.</summary>
/// <param name="Milliseconds">The median time of the generation.</param>
/// <param name="Lines">Lines emitted.</param>
/// <param name="Errors">Errors of the compiler.</param>
/// <param name="Compiling">Milliseconds of the compilation, to an assembly or to its errors.</param>
/// <param name="Failure">The exception, where there is no output.</param>
internal sealed record SizeOfOutput(double Milliseconds, int Lines, int Errors, double Compiling, string? Failure = null)
{
    public string Cells => Failure is null
        ? string.Create(CultureInfo.InvariantCulture, $"{Lines} | {Errors} | {Compiling:0}")
        : "| |";
}
