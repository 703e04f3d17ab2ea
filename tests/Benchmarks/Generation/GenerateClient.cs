using Atlassian.Admin.Gen.Emission;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing;
using Atlassian.Admin.Gen.Parsing.Reading;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace Atlassian.Admin.Gen.Benchmarks.Generation;

/// <summary>Generates the client of the Atlassian document from its text, in a process that has done so before.</summary>
public class GenerateClient
{
    private readonly Project.Document _document = new(AtlassianAdminDocument.FileName, AtlassianAdminDocument.Text);
    private readonly DocumentFile _file;
    private readonly ClientModel _model;

    public GenerateClient()
    {
        _file = DocumentFile.Create((_document, new Project.Options()), CancellationToken.None);
        _model = DocumentParser.Parse(_file, CancellationToken.None).Client!;
    }

    [Benchmark(Baseline = true, Description = "NSwag, load and generate")]
    public async Task<string> NSwagWhole() => Generate(await OpenApiYamlDocument.FromYamlAsync(AtlassianAdminDocument.Text));

    [Benchmark(Description = "Whole, by the compiler's driver")]
    public int Whole()
    {
        GeneratorDriver driver = Project.CreateDriver().RunGenerators(Project.Compilation);
        return driver.GetRunResult().GeneratedTrees.Length;
    }

    [Benchmark(Description = "of which read")]
    public object? Read() => DocumentReader.Read(SourceText.From(AtlassianAdminDocument.Text), AtlassianAdminDocument.FileName, CancellationToken.None).Document;

    [Benchmark(Description = "of which read and parse")]
    public object? ReadAndParse() => DocumentParser.Parse(_file, CancellationToken.None).Client;

    [Benchmark(Description = "of which emit")]
    public int Emit()
    {
        int length = RootClientEmitter.Emit(_model.Root, CancellationToken.None).Text.Length
            + SecuritySchemesEmitter.Emit(_model.SecuritySchemes, CancellationToken.None).Text.Length
            + JsonContextEmitter.Emit(_model.JsonContext, CancellationToken.None).Text.Length;
        length += _model.TagClients.Sum(client => TagClientEmitter.Emit(client, CancellationToken.None).Text.Length);
        length += _model.Records.Sum(record => RecordEmitter.Emit(record, CancellationToken.None).Text.Length);
        return length + _model.Enums.Sum(@enum => EnumEmitter.Emit(@enum, CancellationToken.None).Text.Length);
    }

    private static string Generate(OpenApiDocument document) =>
        new CSharpClientGenerator(document, new CSharpClientGeneratorSettings { CSharpGeneratorSettings = { Namespace = "Acme.Admin" } }).GenerateFile();
}
