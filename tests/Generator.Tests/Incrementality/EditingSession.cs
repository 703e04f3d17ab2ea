using System.Collections;
using System.Runtime.CompilerServices;
using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Tests.Incrementality;

/// <summary>A project that stays open while its documents are edited, as in an editor.</summary>
internal sealed class EditingSession
{
    private readonly Dictionary<string, string> _properties = new() { ["RootNamespace"] = "Consumer" };
    private readonly Dictionary<string, (ApiDocument Document, MemoryText Text)> _files = [];
    private readonly bool _isCompiled = true;
    private CSharpCompilation _compilation = Consumer.Compilation;
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(
        [new OpenApiClientGenerator().AsSourceGenerator()],
        parseOptions: Consumer.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public EditingSession(params ApiDocument[] documents) => Save(documents);

    private EditingSession(EditingSession other)
    {
        _properties = new(other._properties);
        _files = new(other._files);
        _driver = other._driver;
        _isCompiled = false;
        Run = other.Run;
    }

    public GeneratorRun Run { get; private set; } = null!;

    /// <summary>A session that begins where this one is, and leaves it there; what it emits is not compiled.</summary>
    public EditingSession Fork() => new(this);

    /// <summary>How often the text of a document was asked for since it was saved last.</summary>
    public int Reads(string path) => _files[path].Text.Reads;

    /// <summary>Edits a file of C# code; gives the files for which an emitter ran.</summary>
    public IReadOnlyList<string> EditCode(string code)
    {
        _compilation = Consumer.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, Consumer.ParseOptions));
        return RunDriver();
    }

    /// <summary>Changes a property of the project.</summary>
    public IReadOnlyList<string> SetProperty(string name, string value)
    {
        _properties[name] = value;
        return Save();
    }

    /// <summary>Saves documents, known and new; gives the files for which an emitter ran.</summary>
    public IReadOnlyList<string> Save(params ApiDocument[] documents)
    {
        foreach (ApiDocument document in documents)
        {
            MemoryText text = new(document);
            if (!_files.TryGetValue(document.Path, out var known))
            {
                _driver = _driver.AddAdditionalTexts([text]);
            }
            else if (known.Document.Text == document.Text)
            {
                text = known.Text;
            }
            else
            {
                _driver = _driver.ReplaceAdditionalText(known.Text, text);
            }

            _files[document.Path] = (document, text);
        }

        return RunDriver();
    }

    /// <summary>Removes a document; gives the files for which an emitter ran.</summary>
    public IReadOnlyList<string> Remove(string path)
    {
        _driver = _driver.RemoveAdditionalTexts([_files[path].Text]);
        _files.Remove(path);
        return RunDriver();
    }

    private List<string> RunDriver()
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new MemoryOptions(_properties, _files.Values.Select(file => file.Document)));
        Run = GeneratorRunner.RunAgain(_driver, _compilation);
        _driver = Run.Driver;
        if (_isCompiled)
        {
            CleanCompilation.Check(Run);
        }

        return [.. Run.Result.TrackedOutputSteps
            .SelectMany(steps => steps.Value)
            .SelectMany(step => step.Outputs)
            .Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .SelectMany(output => HintNames(output.Value))
            .Order(StringComparer.Ordinal)];
    }

    // What an output step gives is the compiler's own pair of sources and diagnostics.
    private static IEnumerable<string> HintNames(object output) =>
        ((IEnumerable)((ITuple)output)[0]!).Cast<object>().Select(source => (string)source.GetType().GetProperty("HintName")!.GetValue(source)!);
}
