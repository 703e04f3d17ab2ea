using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Tests.Harness;

/// <summary>The project that uses the generator: nullable, documented, and referring to the runtime.</summary>
internal static class Consumer
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public static readonly CSharpCompilationOptions CompilationOptions = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999);

    public static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Framework)
            .Append(typeof(ApiException).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Consumer", [CSharpSyntaxTree.ParseText("internal static class Program;", ParseOptions)], References, CompilationOptions);
}
