using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Emits a union with its JSON converter.</summary>
internal static class UnionEmitter
{
    /// <summary>Emits a union.</summary>
    public static EmittedFile Emit(UnionModel model, CancellationToken cancellationToken) => EmittedFile.Create(
        model.Target,
        RecordEmitter.Folder,
        model.Name.Text.TrimStart('@'),
        TemplateRenderer.Render("union", new UnionView(new CSharpTypes(model.Target.Namespace), model, cancellationToken), cancellationToken));
}

/// <summary>What the template of a union shows.</summary>
internal sealed class UnionView
{
    public UnionView(CSharpTypes types, UnionModel model, CancellationToken cancellationToken)
    {
        Documentation = new DocComment().Summary(model.Documentation, $"A choice: <c>{model.Name}</c>.").ToString();
        IsDeprecated = model.IsDeprecated;
        Accessibility = model.Target.IsPublic ? "public" : "internal";
        Name = model.Name.Text;
        FullName = types.Emitted(model.Name);
        NameScope parameters = new(StringComparer.Ordinal, "otherwise");
        HashSet<string> converted = new(StringComparer.Ordinal);
        Cases = [.. model.Cases.Checked(cancellationToken).Select((@case, i) => new UnionCaseView(types, @case, i + 1, parameters) { IsFirstOfType = converted.Add(types.Name(@case.Type)) })];
        Candidates = [.. model.Candidates.Checked(cancellationToken).Select(UnionCandidateText.Write)];
        HasDiscriminator = model.Discriminator is not null;
        Discriminator = model.Discriminator;
        FurtherDiscriminators = [.. model.Discriminator?.Further ?? default];
    }

    public string Documentation { get; }

    public string Attribute { get; } = Generator.Attribute;

    public bool IsDeprecated { get; }

    public string Accessibility { get; }

    public string Name { get; }

    public string FullName { get; }

    public List<UnionCaseView> Cases { get; }

    public bool HasCases => Cases.Count > 0;

    public IEnumerable<UnionCaseView> DeepCases => Cases.Where(@case => @case.HasDeepEquality);

    public IEnumerable<UnionCaseView> CompositeCases => Cases.Where(@case => @case.IsComposite);

    public bool HasConverters => CompositeCases.Any();

    public List<string> Candidates { get; }

    public bool HasCandidates => Candidates.Count > 0;

    public bool HasDiscriminator { get; }

    public DiscriminatorModel? Discriminator { get; }

    public List<DiscriminatorModel> FurtherDiscriminators { get; }

    public bool HasFurtherDiscriminators => FurtherDiscriminators.Count > 0;
}

/// <summary>What the template of a union shows of a case.</summary>
internal sealed class UnionCaseView(CSharpTypes types, UnionCaseModel model, int number, NameScope parameters)
{
    public int Number { get; } = number;

    public string Name { get; } = model.Name.Text.TrimStart('@');

    public string Type { get; } = types.Name(model.Type);

    public string DocType { get; } = DocTypeOf(types, model.Type);

    public string Parameter { get; } = parameters.Claim(Naming.Camel(model.Name.Text.TrimStart('@'), "value"), "Value").Text;

    public string DocParameter => Parameter.TrimStart('@');

    public bool IsValueType { get; } = CSharpTypes.IsValueType(model.Type);

    /// <summary>Whether no case before has the same C# type: a date with time may be written in several ways.</summary>
    public bool IsFirstOfType { get; init; }

    /// <summary>Whether C# allows an implicit conversion; it does not from interfaces.</summary>
    public bool IsConvertible => !IsComposite && IsFirstOfType;

    public bool IsComposite { get; } = CSharpTypes.IsComposite(model.Type);

    public bool HasDeepEquality { get; } = CSharpTypes.NeedsDeepEquality(model.Type);

    public string Converter => IsComposite ? $"CaseConverters.{Name}" : NewConverter;

    public string NewConverter { get; } = types.Converter(model.Type);

    public bool HasDiscriminator { get; } = model.Discriminator is not null;

    public string DiscriminatorName { get; } = model.Discriminator?.Name.Text ?? "";

    public string DiscriminatorValue { get; } = model.Discriminator?.Value.Text ?? "";

    private static string DocTypeOf(CSharpTypes types, TypeModel type) => type.Kind switch
    {
        TypeKind.Record or TypeKind.Enum or TypeKind.Union or TypeKind.Tuple => $"<see cref=\"{types.Name(type)}\"/>",
        _ => $"<c>{types.Name(type).Replace("global::", "").Replace("<", "&lt;").Replace(">", "&gt;")}</c>",
    };
}
