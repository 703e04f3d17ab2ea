using System.Globalization;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing;
using Atlassian.Admin.Gen.Parsing.Reading;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Atlassian.Admin.Gen;

/// <summary>An option whose value could not be used.</summary>
/// <param name="Option">The name of the metadata or property.</param>
/// <param name="Value">What it was set to.</param>
/// <param name="Expected">What it may be set to.</param>
internal sealed record WrongOption(string Option, string Value, string Expected);

/// <summary>What MSBuild says about one document: item metadata first, then project properties, then what the file's name gives.</summary>
internal sealed record GeneratorOptions
{
    private const string Metadata = "build_metadata.AdditionalFiles.";
    private const string Property = "build_property.";

    /// <summary>Whether an <c>OpenApiClient</c> item named the file, so that it must be an OpenAPI document.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>Whether the file may be a document by itself; otherwise other documents refer to it, and nothing is emitted for it alone.</summary>
    public required bool IsEntry { get; init; }

    /// <summary>The namespace of the emitted types.</summary>
    public required NamespaceName Namespace { get; init; }

    /// <summary>The name of the root class, such as <c>AcmeClient</c>.</summary>
    public required string ClientName { get; init; }

    /// <summary>Whether the emitted types are public, or internal.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>Which operations are emitted.</summary>
    public required OperationFilter Filter { get; init; }

    /// <summary>What is said about the paging of operations.</summary>
    public required PagingOption Paging { get; init; }

    /// <summary>The severities that diagnostics of the document have instead of their own.</summary>
    public required EquatableArray<SeverityOption> Severities { get; init; }

    /// <summary>Whether a file of comments says what was emitted.</summary>
    public required bool HasIndex { get; init; }

    /// <summary>Characters of a document, or of a file that it refers to, that are read at the most.</summary>
    public required int MaxDocumentLength { get; init; }

    /// <summary>Options that could not be used; their defaults stand in for them.</summary>
    public required EquatableArray<WrongOption> Wrong { get; init; }

    /// <summary>Reads the options of the document at <paramref name="path"/>.</summary>
    public static GeneratorOptions Read(AnalyzerConfigOptions file, AnalyzerConfigOptions global, string path)
    {
        List<WrongOption> wrong = [];
        string baseName = BaseName(path);
        string clientName = Value(file, global, "ClientName") ?? (baseName.EndsWith("Client", StringComparison.Ordinal) ? baseName : baseName + "Client");
        if (!Identifier.IsValid(clientName) || clientName.All(c => c is >= 'a' and <= 'z'))
        {
            // Small letters alone are for the language: the compiler has keywords of them, and warns of types (CS8981).
            wrong.Add(new WrongOption("ClientName", clientName, "it has to be a C# identifier with a capital letter, such as 'AcmeClient'."));
            clientName = baseName + "Client";
        }

        string defaultNamespace = DefaultNamespace(global, baseName);
        string namespaceText = Value(file, global, "Namespace") ?? defaultNamespace;
        if (!NamespaceName.TryCreate(namespaceText, out NamespaceName @namespace))
        {
            wrong.Add(new WrongOption("Namespace", namespaceText, "it has to be C# identifiers joined by dots, such as 'Acme.Api'."));
            NamespaceName.TryCreate(defaultNamespace, out @namespace);
        }

        string accessibility = Value(file, global, "Accessibility") ?? "public";
        if (!accessibility.Equals("public", StringComparison.OrdinalIgnoreCase) && !accessibility.Equals("internal", StringComparison.OrdinalIgnoreCase))
        {
            wrong.Add(new WrongOption("Accessibility", accessibility, "it has to be 'public' or 'internal'."));
        }

        string index = Value(file, global, "Index") ?? "false";
        if (!bool.TryParse(index, out bool hasIndex))
        {
            wrong.Add(new WrongOption("Index", index, "it has to be 'true' or 'false'."));
        }

        PagingOption paging = PagingOption.Read(Value(file, global, PagingOption.Name), out List<string> wrongPaging);
        wrong.AddRange(wrongPaging.Select(part => new WrongOption(PagingOption.Name, part, PagingOption.Expected)));

        EquatableArray<SeverityOption> severities = SeverityOption.Read(file, wrong);

        int maxLength = ReaderLimits.Default.MaxLength;
        if (Value(file, global, ReaderLimits.LengthOption) is { } lengthText
            && (!int.TryParse(lengthText, NumberStyles.None, CultureInfo.InvariantCulture, out maxLength) || maxLength is 0 or > ReaderLimits.GreatestLength))
        {
            wrong.Add(new WrongOption(ReaderLimits.LengthOption, lengthText, $"it has to be a number of characters from 1 to {ReaderLimits.GreatestLength}."));
            maxLength = ReaderLimits.Default.MaxLength;
        }

        return new GeneratorOptions
        {
            MaxDocumentLength = maxLength,
            IsNamed = Is(file, "OpenApiClient", "true"),
            IsEntry = !Is(file, "OpenApiClient", "false"),
            Namespace = @namespace,
            ClientName = clientName,
            IsPublic = !accessibility.Equals("internal", StringComparison.OrdinalIgnoreCase),
            Filter = new OperationFilter
            {
                IncludeTags = List(file, global, "IncludeTags"),
                ExcludeTags = List(file, global, "ExcludeTags"),
                IncludePaths = List(file, global, "IncludePaths"),
                ExcludePaths = List(file, global, "ExcludePaths"),
                IncludeOperations = List(file, global, "IncludeOperations"),
                ExcludeOperations = List(file, global, "ExcludeOperations"),
            },
            Paging = paging,
            Severities = severities,
            HasIndex = hasIndex,
            Wrong = wrong.ToEquatableArray(),
        };
    }

    // acme-users.openapi.yaml is about AcmeUsers.
    private static string BaseName(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        foreach (string suffix in new[] { ".openapi", ".swagger", "-openapi", "-swagger", "_openapi", "_swagger" })
        {
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                name = name.Substring(0, name.Length - suffix.Length);
                break;
            }
        }

        return Naming.Pascal(name, "Api");
    }

    private static string DefaultNamespace(AnalyzerConfigOptions global, string baseName)
    {
        string? root = Text(global, Property + "RootNamespace");
        return root is not null && NamespaceName.TryCreate(root, out _) ? $"{root}.{baseName}" : baseName;
    }

    private static string? Value(AnalyzerConfigOptions file, AnalyzerConfigOptions global, string option) =>
        Text(file, $"{Metadata}OpenApiClient_{option}") ?? Text(global, $"{Property}{PropertyName(option)}");

    // A semicolon begins a comment in the file that brings the options here, so the targets write commas.
    private static EquatableArray<string> List(AnalyzerConfigOptions file, AnalyzerConfigOptions global, string option) =>
        (Value(file, global, option) ?? "").Split(',', ';').Select(entry => entry.Trim()).Where(entry => entry.Length > 0).ToEquatableArray();

    // ClientName of an item, OpenApiClientName of a project.
    private static string PropertyName(string option) => option == "ClientName" ? "OpenApiClientName" : $"OpenApiClient{option}";

    private static bool Is(AnalyzerConfigOptions file, string name, string value) =>
        string.Equals(Text(file, Metadata + name), value, StringComparison.OrdinalIgnoreCase);

    private static string? Text(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) && value.Trim() is { Length: > 0 } text ? text : null;
}
